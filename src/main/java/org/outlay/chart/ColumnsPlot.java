package org.outlay.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Draws upright columns, panels side by side as long as they fit. */
final class ColumnsPlot implements Plot {

	private static final double AXIS = 46;

	private static final double NARROWEST = 94;

	private static final double WIDEST = 150;

	private static final double BETWEEN_YEARS = 12;

	private static final double BETWEEN_PANELS = 26;

	private static final double HEIGHT = 290;

	private static final int LINES = 5;

	private final List<Columns.Panel> panels;

	ColumnsPlot(List<Columns.Panel> panels) {
		this.panels = panels;
	}

	@Override
	public double draw(Canvas canvas, Box area, boolean narrow) {
		double room = area.width() - AXIS;
		if (narrow || this.panels.stream().anyMatch((panel) -> width(panel, NARROWEST) > room)) {
			return new BarsPlot(this.panels.stream().map(Columns.Panel::lying).toList()).draw(canvas, area, narrow);
		}
		double y = area.y();
		for (List<Columns.Panel> line : lines(room)) {
			y = line(canvas, line, new Box(area.x(), y, area.width(), 0)) + 26;
		}
		return y - 26;
	}

	private static double width(Columns.Panel panel, double slot) {
		return panel.columns() * slot + (panel.years().size() - 1) * BETWEEN_YEARS;
	}

	/** Panels that stand in one line: of one unit, and not too many. */
	private List<List<Columns.Panel>> lines(double room) {
		List<List<Columns.Panel>> lines = new ArrayList<>();
		List<Columns.Panel> line = new ArrayList<>();
		double taken = 0;
		for (Columns.Panel panel : this.panels) {
			double width = width(panel, NARROWEST);
			boolean fits = taken + BETWEEN_PANELS + width <= room;
			if (!line.isEmpty() && !(fits && line.get(0).unit().equals(panel.unit()))) {
				lines.add(line);
				line = new ArrayList<>();
				taken = 0;
			}
			taken += width + (line.isEmpty() ? 0 : BETWEEN_PANELS);
			line.add(panel);
		}
		lines.add(line);
		return lines;
	}

	private double line(Canvas canvas, List<Columns.Panel> line, Box area) {
		double gaps = (line.size() - 1) * BETWEEN_PANELS
				+ line.stream().mapToDouble((panel) -> (panel.years().size() - 1) * BETWEEN_YEARS).sum();
		int columns = line.stream().mapToInt(Columns.Panel::columns).sum();
		double slot = Math.min(WIDEST, (area.width() - AXIS - gaps) / columns);
		double y = heads(canvas, line, slot, area) + 6;
		double bottom = y + HEIGHT;
		Scale scale = scale(line, slot, bottom);
		double right = area.x() + AXIS + columns * slot + gaps;
		axis(canvas, scale, area.x(), right);
		double x = area.x() + AXIS;
		for (Columns.Panel panel : line) {
			canvas.line(x, bottom, x + width(panel, slot), bottom, Ink.line(Tone.INK, 1));
			double left = x;
			for (Columns.Year year : panel.years()) {
				year(canvas, year, scale, left, slot);
				left += year.marks().size() * slot + BETWEEN_YEARS;
			}
			x += width(panel, slot) + BETWEEN_PANELS;
		}
		return bottom + 2 * Face.STRONG.leading() + 6;
	}

	private static double heads(Canvas canvas, List<Columns.Panel> line, double slot, Box area) {
		double x = area.x() + AXIS;
		double bottom = area.y();
		for (Columns.Panel panel : line) {
			double width = width(panel, slot);
			double below = canvas.lines(x, area.y(), Shape.Anchor.START, Face.STRONG, Tone.INK,
					Face.STRONG.wrap(panel.label(), width, 3));
			bottom = Math.max(bottom, below);
			x += width + BETWEEN_PANELS;
		}
		return bottom;
	}

	/** As tall as leaves room for the words above every column. */
	private Scale scale(List<Columns.Panel> line, double slot, double bottom) {
		List<Mark> marks = this.panels.stream()
			.filter((panel) -> panel.unit().equals(line.get(0).unit()))
			.flatMap((panel) -> panel.marks().stream())
			.toList();
		Scale unit = Scale.of(line.get(0).unit(), marks, 5, 0, 1);
		double tallest = HEIGHT - Face.SMALL.leading();
		for (Mark mark : marks) {
			double words = words(mark, slot).size() * Face.LABEL.leading() + 10 + (mark.isOpen() ? Bar.OPEN : 0);
			tallest = Math.min(tallest, (HEIGHT - words) / Math.max(unit.at(mark.reach()), 0.1));
		}
		return unit.between(bottom, bottom - tallest);
	}

	private static List<String> words(Mark mark, double slot) {
		return Face.LABEL.wrap(mark.words(), slot - 10, LINES);
	}

	private static void axis(Canvas canvas, Scale scale, double left, double right) {
		for (BigDecimal tick : scale.ticks()) {
			double y = scale.at(tick);
			if (tick.signum() > 0) {
				canvas.line(left + AXIS - 6, y, right, y, Ink.line(Tone.RULE, 1));
			}
			canvas.words(left + AXIS - 10, y + 4, Shape.Anchor.END, Face.SMALL, Tone.SOFT, scale.label(tick));
		}
		List<String> caption = Face.SMALL.wrap(scale.caption(), AXIS, 3);
		canvas.lines(left, scale.end() - 12 - caption.size() * Face.SMALL.leading(), Shape.Anchor.START, Face.SMALL,
				Tone.SOFT, caption);
	}

	private static void year(Canvas canvas, Columns.Year year, Scale scale, double left, double slot) {
		double x = left;
		for (Mark mark : year.marks()) {
			double middle = x + slot / 2;
			double half = Math.min(slot * 0.3, 34);
			Canvas one = new Canvas();
			Bar bar = new Bar(scale, true, middle - half, middle + half);
			bar.draw(one, mark);
			List<String> words = words(mark, slot);
			double height = words.size() * Face.LABEL.leading();
			double top = bar.end(mark, BigDecimal.ZERO) - height - 6;
			one.block(new Box(x + 3, top, slot - 6, height), Ink.fill(Tone.PAPER, 1));
			one.lines(middle, top, Shape.Anchor.MIDDLE, Face.LABEL, Tone.INK, words);
			one.words(middle, scale.start() + Face.SMALL.leading(), Shape.Anchor.MIDDLE, Face.SMALL, Tone.SOFT,
					mark.standing().words());
			canvas.add(one.titled(year.label() + ": " + mark.sentence(), mark.cited()));
			x += slot;
		}
		canvas.words((left + x) / 2, scale.start() + Face.SMALL.leading() + Face.STRONG.leading(), Shape.Anchor.MIDDLE,
				Face.STRONG, Tone.INK, year.label());
	}

}
