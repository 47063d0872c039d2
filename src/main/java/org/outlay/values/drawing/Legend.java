package org.outlay.values.drawing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.outlay.values.amount.Interval;
import org.outlay.values.amount.Unit;
import org.outlay.values.drawing.mark.AmountAxis;
import org.outlay.values.drawing.mark.BarShape;
import org.outlay.values.drawing.mark.Fill;
import org.outlay.values.drawing.mark.LegendEntry;
import org.outlay.values.drawing.mark.Mark;
import org.outlay.values.drawing.mark.MarkNature;
import org.outlay.values.drawing.svg.Box;
import org.outlay.values.drawing.svg.Canvas;
import org.outlay.values.drawing.svg.ColourRole;
import org.outlay.values.drawing.svg.FontMetrics;
import org.outlay.values.drawing.svg.Shape;
import org.outlay.values.drawing.svg.SourceLink;

/** Says what each texture and end of a bar means, of those a chart has. */
final class Legend {

	private static final double SWATCH = 30;

	private static final double HEIGHT = 12;

	private static final double GAP = 18;

	private static final AmountAxis SAMPLE = AmountAxis.upTo(new Unit("units"), BigDecimal.TEN, 1, 0, 1);

	private static final AmountAxis BELOW = AmountAxis.between(new Unit("units"), BigDecimal.valueOf(-20),
			BigDecimal.ZERO, 1, 0, 1);

	private Legend() {
	}

	static List<LegendEntry> keys(Chart chart) {
		List<Mark> marks = chart.marks().toList();
		List<LegendEntry> keys = new ArrayList<>();
		standing(keys, marks, List.of(MarkNature.ACTUAL));
		standing(keys, marks, List.of(MarkNature.COMMITMENT, MarkNature.GUIDANCE, MarkNature.PLAN));
		standing(keys, marks, List.of(MarkNature.FORECAST));
		standing(keys, marks, List.of(MarkNature.DERIVED));
		shape(keys, marks, Mark::isRange, "may lie anywhere in the hatched part",
				Interval.closed(BigDecimal.valueOf(4), BigDecimal.TEN), false);
		shape(keys, marks, Mark::isOpen, "no upper end stated", Interval.atLeast(BigDecimal.ZERO), false);
		if (marks.stream().anyMatch(Mark::isOpenBelow)) {
			String words = "no lower end stated";
			Mark sample = new Mark(new Interval(null, false, BigDecimal.ONE.negate(), true), false, MarkNature.DERIVED,
					false, words, words, SourceLink.workedOut(""), "");
			keys.add(new LegendEntry(words,
					(canvas, box) -> new BarShape(BELOW.between(box.x(), box.right()), false, box.y(), box.bottom())
						.draw(canvas, sample)));
		}
		shape(keys, marks, Mark::isCeiling, "up to here, no lower end stated", Interval.upTo(BigDecimal.TEN), false);
		shape(keys, marks, Mark::about, "about", Interval.point(BigDecimal.TEN), true);
		if (marks.stream().anyMatch(Mark::replaced)) {
			keys.add(new LegendEntry("replaced since",
					(canvas, box) -> Fill.of(sample(MarkNature.PLAN).asReplaced()).body(canvas, box, 1)));
		}
		keys.addAll(chart.keys());
		return keys;
	}

	private static void standing(List<LegendEntry> keys, List<Mark> marks, List<MarkNature> alike) {
		TreeSet<MarkNature> present = marks.stream()
			.map(Mark::standing)
			.filter(alike::contains)
			.collect(Collectors.toCollection(TreeSet::new));
		if (!present.isEmpty()) {
			String words = present.stream()
				.map((nature) -> (nature == MarkNature.DERIVED) ? "worked out by Outlay" : nature.words())
				.collect(Collectors.joining(" or "));
			keys.add(new LegendEntry(words, (canvas, box) -> draw(canvas, box, sample(present.first()))));
		}
	}

	private static void shape(List<LegendEntry> keys, List<Mark> marks, Predicate<Mark> has, String words,
			Interval interval, boolean about) {
		if (marks.stream().anyMatch(has)) {
			Mark sample = new Mark(interval, about, MarkNature.DERIVED, false, words, words, SourceLink.workedOut(""),
					"");
			keys.add(new LegendEntry(words, (canvas, box) -> draw(canvas, box, sample)));
		}
	}

	private static Mark sample(MarkNature nature) {
		return new Mark(Interval.point(BigDecimal.TEN), false, nature, false, nature.words(), "",
				SourceLink.workedOut(""), "");
	}

	private static void draw(Canvas canvas, Box box, Mark mark) {
		new BarShape(SAMPLE.between(box.x(), box.right()), false, box.y(), box.bottom()).draw(canvas, mark);
	}

	/** Draws the keys in lines; returns the y below them. */
	static double draw(Canvas canvas, Box area, List<LegendEntry> keys) {
		double x = area.x();
		double y = area.y();
		for (LegendEntry key : keys) {
			double room = SWATCH + 8 + FontMetrics.SMALL.width(key.words());
			if (x > area.x() && x + room > area.right()) {
				x = area.x();
				y += HEIGHT + 9;
			}
			key.swatch().accept(canvas, new Box(x, y, SWATCH, HEIGHT));
			List<String> lines = FontMetrics.SMALL.wrap(key.words(), area.right() - x - SWATCH - 8, 1);
			canvas.words(x + SWATCH + 8, y + HEIGHT - 2, Shape.Anchor.START, FontMetrics.SMALL, ColourRole.SOFT,
					lines.get(0));
			x += room + GAP;
		}
		return keys.isEmpty() ? y : y + HEIGHT + 16;
	}

}
