package org.outlay.values.drawing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import org.outlay.values.drawing.mark.AmountAxis;
import org.outlay.values.drawing.mark.BarShape;
import org.outlay.values.drawing.mark.Mark;
import org.outlay.values.drawing.svg.Box;
import org.outlay.values.drawing.svg.Canvas;
import org.outlay.values.drawing.svg.ColourRole;
import org.outlay.values.drawing.svg.FontMetrics;
import org.outlay.values.drawing.svg.Paint;
import org.outlay.values.drawing.svg.Shape;

/** Draws upright columns, panels side by side as long as they fit. */
final class ColumnPlot implements Plot {

	private static final double AXIS = 46;

	private static final double NARROWEST = 94;

	private static final double WIDEST = 150;

	private static final double BETWEEN_YEARS = 12;

	private static final double BETWEEN_PANELS = 26;

	private static final double HEIGHT = 290;

	private static final int LINES = 5;

	private final List<ColumnChart.Panel> panels;

	ColumnPlot(List<ColumnChart.Panel> panels) {
		this.panels = panels;
	}

	@Override
	public double draw(Canvas canvas, Box area, boolean narrow) {
		double room = area.width() - AXIS;
		if (narrow || this.panels.stream().anyMatch((panel) -> width(panel, NARROWEST) > room)) {
			return new BarPlot(this.panels.stream().map(ColumnChart.Panel::lying).toList()).draw(canvas, area, narrow);
		}
		double y = area.y();
		for (List<ColumnChart.Panel> line : lines(room)) {
			y = line(canvas, line, new Box(area.x(), y, area.width(), 0)) + 26;
		}
		return y - 26;
	}

	private static double width(ColumnChart.Panel panel, double slot) {
		return panel.columns() * slot + (panel.years().size() - 1) * BETWEEN_YEARS;
	}

	/** Panels that stand in one line: of one unit, and not too many. */
	private List<List<ColumnChart.Panel>> lines(double room) {
		List<List<ColumnChart.Panel>> lines = new ArrayList<>();
		List<ColumnChart.Panel> line = new ArrayList<>();
		double taken = 0;
		for (ColumnChart.Panel panel : this.panels) {
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

	private double line(Canvas canvas, List<ColumnChart.Panel> line, Box area) {
		double gaps = (line.size() - 1) * BETWEEN_PANELS
				+ line.stream().mapToDouble((panel) -> (panel.years().size() - 1) * BETWEEN_YEARS).sum();
		int columns = line.stream().mapToInt(ColumnChart.Panel::columns).sum();
		double slot = Math.min(WIDEST, (area.width() - AXIS - gaps) / columns);
		double y = heads(canvas, line, slot, area) + 6;
		double bottom = y + HEIGHT;
		AmountAxis axis = scale(line, slot, bottom);
		double right = area.x() + AXIS + columns * slot + gaps;
		axis(canvas, axis, area.x(), right);
		double x = area.x() + AXIS;
		for (ColumnChart.Panel panel : line) {
			double zero = axis.at(BigDecimal.ZERO);
			canvas.line(x, zero, x + width(panel, slot), zero, Paint.line(ColourRole.INK, 1));
			double left = x;
			for (ColumnChart.Year year : panel.years()) {
				year(canvas, year, axis, new Box(left, bottom, slot, 0));
				left += year.marks().size() * slot + BETWEEN_YEARS;
			}
			x += width(panel, slot) + BETWEEN_PANELS;
		}
		return bottom + 2 * FontMetrics.STRONG.leading() + 6;
	}

	private static double heads(Canvas canvas, List<ColumnChart.Panel> line, double slot, Box area) {
		double x = area.x() + AXIS;
		double bottom = area.y();
		for (ColumnChart.Panel panel : line) {
			double width = width(panel, slot);
			double below = canvas.lines(x, area.y(), Shape.Anchor.START, FontMetrics.STRONG, ColourRole.INK,
					FontMetrics.STRONG.wrap(panel.label(), width, 3));
			bottom = Math.max(bottom, below);
			x += width + BETWEEN_PANELS;
		}
		return bottom;
	}

	/** As tall as leaves room for the words above every column. */
	private AmountAxis scale(List<ColumnChart.Panel> line, double slot, double bottom) {
		List<Mark> marks = this.panels.stream()
			.filter((panel) -> panel.unit().equals(line.get(0).unit()))
			.flatMap((panel) -> panel.marks().stream())
			.toList();
		AmountAxis unit = AmountAxis.of(line.get(0).unit(), marks, 5, 0, 1);
		double tallest = HEIGHT - FontMetrics.SMALL.leading();
		for (Mark mark : marks) {
			double words = words(mark, slot).size() * FontMetrics.LABEL.leading() + 10
					+ (mark.isOpen() ? BarShape.OPEN : 0);
			double reach = unit.at(mark.reach().max(BigDecimal.ZERO));
			tallest = Math.min(tallest, (HEIGHT - words) / Math.max(reach, 0.1));
		}
		double below = marks.stream().anyMatch(Mark::isOpenBelow) ? BarShape.OPEN : 0;
		return unit.between(bottom - below, bottom - Math.max(tallest, below));
	}

	private static List<String> words(Mark mark, double slot) {
		return FontMetrics.LABEL.wrap(mark.words(), slot - 10, LINES);
	}

	private static void axis(Canvas canvas, AmountAxis axis, double left, double right) {
		for (BigDecimal tick : axis.ticks()) {
			double y = axis.at(tick);
			if (tick.signum() != 0) {
				canvas.line(left + AXIS - 6, y, right, y, Paint.line(ColourRole.RULE, 1));
			}
			canvas.words(left + AXIS - 10, y + 4, Shape.Anchor.END, FontMetrics.SMALL, ColourRole.SOFT,
					axis.label(tick));
		}
		List<String> caption = FontMetrics.SMALL.wrap(axis.caption(), AXIS, 3);
		canvas.lines(left, axis.end() - 12 - caption.size() * FontMetrics.SMALL.leading(), Shape.Anchor.START,
				FontMetrics.SMALL, ColourRole.SOFT, caption);
	}

	/**
	 * Draws the columns of a year.
	 * @param room the width of one column, and its y the lower end of all
	 */
	private static void year(Canvas canvas, ColumnChart.Year year, AmountAxis axis, Box room) {
		double slot = room.width();
		double x = room.x();
		for (Mark mark : year.marks()) {
			double middle = x + slot / 2;
			double half = Math.min(slot * 0.3, 34);
			Canvas one = new Canvas();
			BarShape barShape = new BarShape(axis, true, middle - half, middle + half);
			barShape.draw(one, mark);
			List<String> words = words(mark, slot);
			double height = words.size() * FontMetrics.LABEL.leading();
			double top = barShape.end(mark, BigDecimal.ZERO) - height - 6;
			one.block(new Box(x + 3, top, slot - 6, height), Paint.fill(ColourRole.PAPER, 1));
			one.lines(middle, top, Shape.Anchor.MIDDLE, FontMetrics.LABEL, ColourRole.INK, words);
			one.words(middle, room.y() + FontMetrics.SMALL.leading(), Shape.Anchor.MIDDLE, FontMetrics.SMALL,
					ColourRole.SOFT, mark.standing().words());
			canvas.add(one.titled(year.label() + ": " + mark.sentence(), mark.cited()));
			x += slot;
		}
		canvas.words((room.x() + x) / 2, room.y() + FontMetrics.SMALL.leading() + FontMetrics.STRONG.leading(),
				Shape.Anchor.MIDDLE, FontMetrics.STRONG, ColourRole.INK, year.label());
	}

}
