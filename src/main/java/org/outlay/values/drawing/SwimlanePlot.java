package org.outlay.values.drawing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.outlay.values.drawing.mark.TimeAxis;
import org.outlay.values.drawing.svg.Box;
import org.outlay.values.drawing.svg.Canvas;
import org.outlay.values.drawing.svg.ColourRole;
import org.outlay.values.drawing.svg.FontMetrics;
import org.outlay.values.drawing.svg.Paint;
import org.outlay.values.drawing.svg.Shape;
import org.outlay.values.drawing.svg.SvgPath;

/** Draws dated things in lanes, in as many lines as keep their names apart. */
final class SwimlanePlot implements Plot {

	private static final double LABELS = 150;

	private static final double LINE = 23;

	private static final double HALF = 6;

	private final List<SwimlaneChart.Lane> lanes;

	SwimlanePlot(List<SwimlaneChart.Lane> lanes) {
		this.lanes = lanes;
	}

	@Override
	public double draw(Canvas canvas, Box area, boolean narrow) {
		List<LocalDate> days = this.lanes.stream()
			.flatMap((lane) -> lane.entries().stream())
			.flatMap((entry) -> Stream.of(entry.first(), entry.last()))
			.toList();
		double left = area.x() + (narrow ? 4 : LABELS + 10);
		TimeAxis time = TimeAxis.around(days, left, area.right() - (narrow ? 4 : 70));
		Canvas lines = new Canvas();
		double y = area.y() + 4;
		for (SwimlaneChart.Lane lane : this.lanes) {
			y = lane(lines, lane, time, new Box(area.x(), y, area.width(), 0), narrow);
		}
		double below = time.axis(canvas, area.y(), y);
		canvas.addAll(lines.shapes());
		return below;
	}

	private static double lane(Canvas canvas, SwimlaneChart.Lane lane, TimeAxis time, Box room, boolean narrow) {
		double y = room.y() + 6;
		canvas.line(room.x(), room.y(), room.right(), room.y(), Paint.line(ColourRole.RULE, 1));
		List<String> label = FontMetrics.STRONG.wrap(lane.label(), narrow ? room.width() - 8 : LABELS, 3);
		double widest = label.stream().mapToDouble(FontMetrics.STRONG::width).max().orElse(0);
		canvas.block(new Box(room.x(), y - 2, widest + 6, label.size() * FontMetrics.STRONG.leading() + 2),
				Paint.fill(ColourRole.PAPER, 1));
		double labelled = canvas.lines(room.x(), y, Shape.Anchor.START, FontMetrics.STRONG, ColourRole.INK, label);
		double top = narrow ? labelled + 2 : y;
		List<List<Box>> lines = new ArrayList<>();
		for (SwimlaneChart.Entry entry : lane.entries()) {
			Box taken = extent(entry, time, room);
			int at = 0;
			while (at < lines.size() && lines.get(at).stream().anyMatch(taken::overlaps)) {
				at++;
			}
			if (at == lines.size()) {
				lines.add(new ArrayList<>());
			}
			lines.get(at).add(taken);
			entry(canvas, entry, time, room, top + at * LINE + HALF + 2);
		}
		return Math.max(labelled, top + lines.size() * LINE) + 4;
	}

	/** The room of a mark and its name in one line, whichever that is. */
	private static Box extent(SwimlaneChart.Entry entry, TimeAxis time, Box room) {
		double x = nameAt(entry, time, room);
		double width = FontMetrics.LABEL.width(name(entry, room));
		double left = Math.min(x, time.at(entry.first()) - HALF);
		return Box.between(left - 6, 0, Math.max(x + width, time.after(entry.last()) + HALF) + 6, 1);
	}

	private static String name(SwimlaneChart.Entry entry, Box room) {
		return FontMetrics.LABEL.wrap(entry.name(), room.width() / 2 - 20, 1).get(0);
	}

	/** To the right of the mark, or to the left where the right has no room. */
	private static double nameAt(SwimlaneChart.Entry entry, TimeAxis time, Box room) {
		double width = FontMetrics.LABEL.width(name(entry, room));
		double right = time.after(entry.last()) + (entry.isDay() ? HALF + 3 : 5);
		if (right + width <= room.right()) {
			return right;
		}
		return Math.max(time.at(entry.first()) - width - (entry.isDay() ? HALF + 3 : 5), room.x());
	}

	private static void entry(Canvas canvas, SwimlaneChart.Entry entry, TimeAxis time, Box room, double middle) {
		Canvas one = new Canvas();
		double x = nameAt(entry, time, room);
		String name = name(entry, room);
		one.block(new Box(x - 2, middle - 7, FontMetrics.LABEL.width(name) + 4, 14), Paint.fill(ColourRole.PAPER, 1));
		if (entry.isDay()) {
			day(one, (time.at(entry.first()) + time.after(entry.last())) / 2, middle);
		}
		else {
			span(one, Box.between(time.at(entry.first()), middle - HALF, time.after(entry.last()), middle + HALF),
					entry.isLong());
		}
		one.words(x, middle + 4, Shape.Anchor.START, FontMetrics.LABEL, ColourRole.INK, name);
		canvas.add(one.titled(
				entry.name() + ": " + entry.words() + " (" + entry.told() + "; " + entry.cited().source() + ")",
				entry.cited()));
	}

	static void day(Canvas canvas, double x, double y) {
		canvas.stroke(SvgPath.move(x, y - HALF) + SvgPath.to(x + HALF, y) + SvgPath.to(x, y + HALF)
				+ SvgPath.to(x - HALF, y) + "Z", new Paint(ColourRole.PLAN, ColourRole.PLAN, 1, "", 1));
	}

	/** Full if the time is known to the month, hatched if less well. */
	static void span(Canvas canvas, Box box, boolean vague) {
		if (vague) {
			canvas.block(box, new Paint(ColourRole.PAPER, ColourRole.PLAN, 1, "4 3", 1));
			canvas.stroke(SvgPath.hatch(box, false, 9), Paint.line(ColourRole.PLAN, 1).faint(0.6));
		}
		else {
			canvas.block(box, Paint.fill(ColourRole.PLAN, 1));
		}
	}

}
