package org.outlay.values.drawing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Dated things in lanes, such as releases of models by family, each lane with as many
 * lines as keep names apart. A thing dated to a month is a month wide.
 */
public record SwimlaneChart(Caption caption, List<Lane> lanes) implements Chart {

	private static final double LABELS = 150;

	private static final double LINE = 23;

	private static final double HALF = 6;

	@Override
	public List<ChartRow> rows() {
		return this.lanes.stream()
			.flatMap((lane) -> lane.entries.stream().map((entry) -> entry.row(lane.label)))
			.toList();
	}

	@Override
	public Stream<Mark> marks() {
		return Stream.empty();
	}

	private List<Entry> entries() {
		return this.lanes.stream().flatMap((lane) -> lane.entries.stream()).toList();
	}

	@Override
	public List<Legend.Entry> keys() {
		List<Legend.Entry> keys = new ArrayList<>();
		if (entries().stream().anyMatch(Entry::isDay)) {
			keys.add(new Legend.Entry("on a day",
					(canvas, box) -> day(canvas, box.x() + box.width() / 2, box.y() + box.height() / 2)));
		}
		if (entries().stream().anyMatch((entry) -> !entry.isDay() && !entry.isLong())) {
			keys.add(new Legend.Entry("in a month, as wide as that",
					(canvas, box) -> span(canvas, new Box(box.x() + 6, box.y(), 18, box.height()), false)));
		}
		if (entries().stream().anyMatch(Entry::isLong)) {
			keys.add(new Legend.Entry("some time in a longer span", (canvas, box) -> span(canvas, box, true)));
		}
		return keys;
	}

	@Override
	public double draw(Canvas canvas, Box area, boolean narrow) {
		List<LocalDate> days = entries().stream().flatMap((entry) -> Stream.of(entry.first, entry.last)).toList();
		double left = area.x() + (narrow ? 4 : LABELS + 10);
		TimeAxis time = TimeAxis.around(days, left, area.right() - (narrow ? 4 : 70));
		Canvas lines = new Canvas();
		double y = area.y() + 4;
		for (Lane lane : this.lanes) {
			y = lane(lines, lane, time, new Box(area.x(), y, area.width(), 0), narrow);
		}
		double below = time.axis(canvas, area.y(), y);
		canvas.addAll(lines.shapes());
		return below;
	}

	private static double lane(Canvas canvas, Lane lane, TimeAxis time, Box room, boolean narrow) {
		double y = room.y() + 6;
		canvas.line(room.x(), room.y(), room.right(), room.y(), Paint.line(ColourRole.RULE, 1));
		List<String> label = FontMetrics.STRONG.wrap(lane.label, narrow ? room.width() - 8 : LABELS, 3);
		canvas.block(new Box(room.x(), y - 2, FontMetrics.STRONG.widest(label) + 6,
				label.size() * FontMetrics.STRONG.leading() + 2), Paint.fill(ColourRole.PAPER, 1));
		double labelled = canvas.lines(room.x(), y, FontMetrics.STRONG, ColourRole.INK, label);
		double top = narrow ? labelled + 2 : y;
		List<List<Box>> lines = new ArrayList<>();
		for (Entry entry : lane.entries) {
			Box taken = entry.extent(time, room);
			int at = 0;
			while (at < lines.size() && lines.get(at).stream().anyMatch(taken::overlaps)) {
				at++;
			}
			if (at == lines.size()) {
				lines.add(new ArrayList<>());
			}
			lines.get(at).add(taken);
			canvas.add(entry.drawn(time, room, top + at * LINE + HALF + 2));
		}
		return Math.max(labelled, top + lines.size() * LINE) + 4;
	}

	private static void day(Canvas canvas, double x, double y) {
		canvas.stroke(SvgPath.move(x, y - HALF) + SvgPath.to(x + HALF, y) + SvgPath.to(x, y + HALF)
				+ SvgPath.to(x - HALF, y) + "Z", new Paint(ColourRole.PLAN, ColourRole.PLAN, 1, "", 1));
	}

	/** Solid if the date is known to the month, hatched if it is vaguer. */
	private static void span(Canvas canvas, Box box, boolean vague) {
		if (vague) {
			canvas.block(box, new Paint(ColourRole.PAPER, ColourRole.PLAN, 1, "4 3", 1));
			canvas.stroke(SvgPath.hatch(box, false, 9), Paint.line(ColourRole.PLAN, 1).faint(0.6));
		}
		else {
			canvas.block(box, Paint.fill(ColourRole.PLAN, 1));
		}
	}

	/** Dated things that belong together, at least one. */
	public record Lane(String label, List<Entry> entries) {
	}

	/**
	 * One dated thing.
	 *
	 * @param words its date in words
	 * @param told what it is in words
	 */
	public record Entry(String name, LocalDate first, LocalDate last, String words, String told, SourceLink cited) {

		private boolean isDay() {
			return this.first.equals(this.last);
		}

		private boolean isLong() {
			return this.last.isAfter(this.first.plusMonths(1));
		}

		private ChartRow row(String lane) {
			return new ChartRow(lane, this.name, this.words, this.told, this.cited, "");
		}

		/** The box of its mark and its name, on a line of height 1. */
		private Box extent(TimeAxis time, Box room) {
			double x = nameAt(time, room);
			double left = Math.min(x, time.at(this.first) - HALF);
			double right = Math.max(x + FontMetrics.LABEL.width(shortName(room)), time.after(this.last) + HALF);
			return Box.between(left - 6, 0, right + 6, 1);
		}

		private String shortName(Box room) {
			return FontMetrics.LABEL.wrap(this.name, room.width() / 2 - 20, 1).get(0);
		}

		/** To the right of the mark or, without room there, to its left. */
		private double nameAt(TimeAxis time, Box room) {
			double width = FontMetrics.LABEL.width(shortName(room));
			double gap = isDay() ? HALF + 3 : 5;
			double right = time.after(this.last) + gap;
			return (right + width <= room.right()) ? right : Math.max(time.at(this.first) - width - gap, room.x());
		}

		private Shape.Group drawn(TimeAxis time, Box room, double middle) {
			Canvas one = new Canvas();
			double x = nameAt(time, room);
			String shown = shortName(room);
			one.block(new Box(x - 2, middle - 7, FontMetrics.LABEL.width(shown) + 4, 14),
					Paint.fill(ColourRole.PAPER, 1));
			double left = time.at(this.first);
			double right = time.after(this.last);
			if (isDay()) {
				day(one, (left + right) / 2, middle);
			}
			else {
				span(one, Box.between(left, middle - HALF, right, middle + HALF), isLong());
			}
			one.words(x, middle + 4, Shape.Anchor.START, FontMetrics.LABEL, ColourRole.INK, shown);
			return one.titled(row("").sentence(), this.cited);
		}

	}

}
