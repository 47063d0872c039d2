package org.outlay.values.drawing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.outlay.values.amount.Interval;
import org.outlay.values.amount.Unit;

/** Explains each texture and each end of a bar that a chart shows. */
record Legend(List<Mark> marks, List<Legend.Entry> keys) {

	private static final double SWATCH = 30;

	private static final double HEIGHT = 12;

	private static final AmountAxis SAMPLE = AmountAxis.between(new Unit("units"), BigDecimal.ZERO, BigDecimal.TEN, 1);

	private static final AmountAxis BELOW = AmountAxis.between(new Unit("units"), BigDecimal.valueOf(-20),
			BigDecimal.ZERO, 1);

	private static final Interval TEN = Interval.point(BigDecimal.TEN);

	static List<Entry> keys(Chart chart) {
		Legend legend = new Legend(chart.marks().toList(), new ArrayList<>());
		legend.nature(MarkNature.ACTUAL);
		legend.nature(MarkNature.COMMITMENT, MarkNature.GUIDANCE, MarkNature.PLAN);
		legend.nature(MarkNature.FORECAST);
		legend.nature(MarkNature.DERIVED);
		legend.shape(Mark::isRange, "may lie anywhere in the hatched part", SAMPLE,
				Interval.closed(BigDecimal.valueOf(4), BigDecimal.TEN), false);
		legend.shape(Mark::isOpen, "no upper end stated, or too vague to draw", SAMPLE,
				Interval.atLeast(BigDecimal.ZERO), false);
		legend.shape(Mark::isOpenBelow, "no lower end stated", BELOW,
				new Interval(null, false, BigDecimal.ONE.negate(), true), false);
		legend.shape(Mark::isCeiling, "up to here, no lower end stated", SAMPLE, Interval.upTo(BigDecimal.TEN), false);
		legend.shape(Mark::about, "about or nearly", SAMPLE, TEN, true);
		if (legend.marks.stream().anyMatch(Mark::replaced)) {
			Mark replaced = sample(TEN, false, MarkNature.PLAN).asReplaced();
			legend.keys.add(new Entry("replaced since", (canvas, box) -> Fill.of(replaced).body(canvas, box, 1)));
		}
		legend.keys.addAll(chart.keys());
		return legend.keys;
	}

	/** One entry for natures with the same texture, of those the chart shows. */
	private void nature(MarkNature... alike) {
		TreeSet<MarkNature> present = this.marks.stream()
			.map(Mark::standing)
			.filter(List.of(alike)::contains)
			.collect(Collectors.toCollection(TreeSet::new));
		if (!present.isEmpty()) {
			String words = present.stream()
				.map((nature) -> (nature == MarkNature.DERIVED) ? "worked out by Outlay" : nature.words())
				.collect(Collectors.joining(" or "));
			add(words, SAMPLE, sample(TEN, false, present.first()));
		}
	}

	private void shape(Predicate<Mark> has, String words, AmountAxis scale, Interval interval, boolean about) {
		if (this.marks.stream().anyMatch(has)) {
			add(words, scale, sample(interval, about, MarkNature.DERIVED));
		}
	}

	private void add(String words, AmountAxis scale, Mark mark) {
		this.keys.add(new Entry(words,
				(canvas, box) -> new BarShape(scale.between(box.x(), box.right()), false, box.y(), box.bottom())
					.draw(canvas, mark, BigDecimal.ZERO)));
	}

	private static Mark sample(Interval interval, boolean about, MarkNature nature) {
		return new Mark(interval, about, nature, false, "sample", "", SourceLink.workedOut(""), "");
	}

	/** Draws the entries in lines; returns the y below them. */
	static double draw(Canvas canvas, Box area, List<Entry> keys) {
		double x = area.x();
		double y = area.y();
		for (Entry key : keys) {
			double room = SWATCH + 8 + FontMetrics.SMALL.width(key.words());
			if (x > area.x() && x + room > area.right()) {
				x = area.x();
				y += HEIGHT + 9;
			}
			key.swatch().accept(canvas, new Box(x, y, SWATCH, HEIGHT));
			List<String> lines = FontMetrics.SMALL.wrap(key.words(), area.right() - x - SWATCH - 8, 1);
			canvas.words(x + SWATCH + 8, y + HEIGHT - 2, Shape.Anchor.START, FontMetrics.SMALL, ColourRole.SOFT,
					lines.get(0));
			x += room + 18;
		}
		return keys.isEmpty() ? y : y + HEIGHT + 16;
	}

	/**
	 * One entry.
	 *
	 * @param swatch draws a sample into a box
	 */
	record Entry(String words, BiConsumer<Canvas, Box> swatch) {
	}

}
