package org.outlay.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.outlay.amount.Interval;
import org.outlay.amount.Unit;

/** Says what each texture and end of a bar means, of those a chart has. */
final class Legend {

	private static final double SWATCH = 30;

	private static final double HEIGHT = 12;

	private static final double GAP = 18;

	private static final Scale SAMPLE = Scale.upTo(new Unit("units"), BigDecimal.TEN, 1, 0, 1);

	private Legend() {
	}

	static List<Key> keys(Chart chart) {
		List<Mark> marks = chart.marks().toList();
		List<Key> keys = new ArrayList<>();
		standing(keys, marks, List.of(Standing.ACTUAL));
		standing(keys, marks, List.of(Standing.COMMITMENT, Standing.GUIDANCE, Standing.PLAN));
		standing(keys, marks, List.of(Standing.FORECAST));
		standing(keys, marks, List.of(Standing.DERIVED));
		shape(keys, marks, Mark::isRange, "may lie anywhere in the hatched part",
				Interval.closed(BigDecimal.valueOf(4), BigDecimal.TEN), false);
		shape(keys, marks, Mark::isOpen, "no upper end stated", Interval.atLeast(BigDecimal.ZERO), false);
		shape(keys, marks, Mark::isCeiling, "up to here, no lower end stated", Interval.upTo(BigDecimal.TEN), false);
		shape(keys, marks, Mark::about, "about", Interval.point(BigDecimal.TEN), true);
		if (marks.stream().anyMatch(Mark::replaced)) {
			keys.add(new Key("replaced since",
					(canvas, box) -> Texture.of(sample(Standing.PLAN).asReplaced()).body(canvas, box, 1)));
		}
		keys.addAll(chart.keys());
		return keys;
	}

	private static void standing(List<Key> keys, List<Mark> marks, List<Standing> alike) {
		TreeSet<Standing> present = marks.stream()
			.map(Mark::standing)
			.filter(alike::contains)
			.collect(Collectors.toCollection(TreeSet::new));
		if (!present.isEmpty()) {
			String words = present.stream()
				.map((standing) -> (standing == Standing.DERIVED) ? "worked out by Outlay" : standing.words())
				.collect(Collectors.joining(" or "));
			keys.add(new Key(words, (canvas, box) -> draw(canvas, box, sample(present.first()))));
		}
	}

	private static void shape(List<Key> keys, List<Mark> marks, Predicate<Mark> has, String words, Interval interval,
			boolean about) {
		if (marks.stream().anyMatch(has)) {
			Mark sample = new Mark(interval, about, Standing.DERIVED, false, words, words, Cited.workedOut(""), "");
			keys.add(new Key(words, (canvas, box) -> draw(canvas, box, sample)));
		}
	}

	private static Mark sample(Standing standing) {
		return new Mark(Interval.point(BigDecimal.TEN), false, standing, false, standing.words(), "",
				Cited.workedOut(""), "");
	}

	private static void draw(Canvas canvas, Box box, Mark mark) {
		new Bar(SAMPLE.between(box.x(), box.right()), false, box.y(), box.bottom()).draw(canvas, mark);
	}

	/** Draws the keys in lines; returns the y below them. */
	static double draw(Canvas canvas, Box area, List<Key> keys) {
		double x = area.x();
		double y = area.y();
		for (Key key : keys) {
			double room = SWATCH + 8 + Face.SMALL.width(key.words());
			if (x > area.x() && x + room > area.right()) {
				x = area.x();
				y += HEIGHT + 9;
			}
			key.swatch().accept(canvas, new Box(x, y, SWATCH, HEIGHT));
			List<String> lines = Face.SMALL.wrap(key.words(), area.right() - x - SWATCH - 8, 1);
			canvas.words(x + SWATCH + 8, y + HEIGHT - 2, Shape.Anchor.START, Face.SMALL, Tone.SOFT, lines.get(0));
			x += room + GAP;
		}
		return keys.isEmpty() ? y : y + HEIGHT + 16;
	}

}
