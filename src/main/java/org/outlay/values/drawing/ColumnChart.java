package org.outlay.values.drawing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.outlay.values.amount.Unit;

/**
 * Amounts as columns by year: plan, actual and forecast side by side. A panel has one
 * basis, because bases are never added. Columns that do not fit the width are drawn as a
 * {@link BarChart}.
 */
public record ColumnChart(Caption caption, List<Panel> panels) implements Chart {

	private static final double AXIS = 46;

	private static final double NARROWEST = 94;

	private static final double BETWEEN_YEARS = 12;

	private static final double BETWEEN_PANELS = 26;

	private static final double HEIGHT = 290;

	@Override
	public List<ChartRow> rows() {
		return asBars().rows();
	}

	@Override
	public Stream<Mark> marks() {
		return asBars().marks();
	}

	private BarChart asBars() {
		return new BarChart(this.caption, this.panels.stream().map(Panel::asBars).toList());
	}

	@Override
	public double draw(Canvas canvas, Box area, boolean narrow) {
		double room = area.width() - AXIS;
		if (narrow || this.panels.stream().anyMatch((panel) -> panel.width(NARROWEST) > room)) {
			return asBars().draw(canvas, area, narrow);
		}
		double y = area.y();
		for (List<Panel> line : lines(room)) {
			y = line(canvas, line, new Box(area.x(), y, area.width(), 0)) + 26;
		}
		return y - 26;
	}

	/** Panels that share a line: of one unit, as many as fit. */
	private List<List<Panel>> lines(double room) {
		List<List<Panel>> lines = new ArrayList<>();
		List<Panel> line = new ArrayList<>();
		double taken = 0;
		for (Panel panel : this.panels) {
			double width = panel.width(NARROWEST);
			boolean fits = taken + BETWEEN_PANELS + width <= room;
			if (!line.isEmpty() && !(fits && line.get(0).unit.equals(panel.unit))) {
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

	private double line(Canvas canvas, List<Panel> line, Box area) {
		double gaps = (line.size() - 1) * BETWEEN_PANELS + line.stream().mapToDouble((panel) -> panel.width(0)).sum();
		int columns = line.stream().mapToInt(Panel::columns).sum();
		double slot = Math.min(150, (area.width() - AXIS - gaps) / columns);
		double bottom = heads(canvas, line, slot, area) + 6 + HEIGHT;
		AmountAxis axis = scale(line.get(0).unit, slot, bottom);
		axis(canvas, axis, area.x(), area.x() + AXIS + columns * slot + gaps);
		double x = area.x() + AXIS;
		for (Panel panel : line) {
			double zero = axis.at(BigDecimal.ZERO);
			canvas.line(x, zero, x + panel.width(slot), zero, Paint.line(ColourRole.INK, 1));
			double left = x;
			for (Year year : panel.years) {
				year(canvas, year, axis, new Box(left, bottom, slot, 0));
				left += year.marks.size() * slot + BETWEEN_YEARS;
			}
			x += panel.width(slot) + BETWEEN_PANELS;
		}
		return bottom + 2 * FontMetrics.STRONG.leading() + 6;
	}

	private static double heads(Canvas canvas, List<Panel> line, double slot, Box area) {
		double x = area.x() + AXIS;
		double bottom = area.y();
		for (Panel panel : line) {
			double width = panel.width(slot);
			bottom = Math.max(bottom, canvas.lines(x, area.y(), FontMetrics.STRONG, ColourRole.INK,
					FontMetrics.STRONG.wrap(panel.label, width, 3)));
			x += width + BETWEEN_PANELS;
		}
		return bottom;
	}

	/** One scale for all panels of a unit, with room for the words above every column. */
	private AmountAxis scale(Unit unit, double slot, double bottom) {
		List<Mark> marks = this.panels.stream()
			.filter((panel) -> panel.unit.equals(unit))
			.flatMap(Panel::marks)
			.toList();
		AmountAxis axis = AmountAxis.of(unit, marks, 5);
		double tallest = HEIGHT - FontMetrics.SMALL.leading();
		for (Mark mark : marks) {
			double words = words(mark, slot).size() * FontMetrics.LABEL.leading() + 10
					+ (mark.isOpen() ? BarShape.OPEN : 0);
			double reach = axis.at(mark.reach().max(BigDecimal.ZERO));
			tallest = Math.min(tallest, (HEIGHT - words) / Math.max(reach, 0.1));
		}
		double below = marks.stream().anyMatch(Mark::isOpenBelow) ? BarShape.OPEN : 0;
		return axis.between(bottom - below, bottom - Math.max(tallest, below));
	}

	private static List<String> words(Mark mark, double slot) {
		return FontMetrics.LABEL.wrap(mark.words(), slot - 10, 5);
	}

	private static void axis(Canvas canvas, AmountAxis axis, double left, double right) {
		for (BigDecimal tick : axis.ticks()) {
			double y = axis.at(tick);
			if (tick.signum() != 0) {
				canvas.line(left + AXIS - 6, y, right, y, axis.line(tick));
			}
			canvas.words(left + AXIS - 10, y + 4, Shape.Anchor.END, FontMetrics.SMALL, ColourRole.SOFT,
					axis.label(tick));
		}
		List<String> caption = FontMetrics.SMALL.wrap(axis.caption(), AXIS, 3);
		canvas.lines(left, axis.end() - 12 - caption.size() * FontMetrics.SMALL.leading(), FontMetrics.SMALL,
				ColourRole.SOFT, caption);
	}

	/**
	 * Draws the columns of a year.
	 * @param room its width is that of one column, its y the lower end of all
	 */
	private static void year(Canvas canvas, Year year, AmountAxis axis, Box room) {
		double slot = room.width();
		double x = room.x();
		double base = room.y() + FontMetrics.SMALL.leading();
		for (Mark mark : year.marks) {
			double middle = x + slot / 2;
			double half = Math.min(slot * 0.3, 34);
			Canvas one = new Canvas();
			BarShape bar = new BarShape(axis, true, middle - half, middle + half);
			bar.draw(one, mark, BigDecimal.ZERO);
			List<String> words = words(mark, slot);
			double height = words.size() * FontMetrics.LABEL.leading();
			double top = bar.end(mark, BigDecimal.ZERO) - height - 6;
			one.block(new Box(x + 3, top, slot - 6, height), Paint.fill(ColourRole.PAPER, 1));
			one.lines(middle, top, Shape.Anchor.MIDDLE, FontMetrics.LABEL, ColourRole.INK, words);
			one.words(middle, base, Shape.Anchor.MIDDLE, FontMetrics.SMALL, ColourRole.SOFT, mark.standing().words());
			canvas.add(mark.titled(one, year.label));
			x += slot;
		}
		canvas.words((room.x() + x) / 2, base + FontMetrics.STRONG.leading(), Shape.Anchor.MIDDLE, FontMetrics.STRONG,
				ColourRole.INK, year.label);
	}

	/**
	 * Columns that may be compared with each other.
	 *
	 * @param label what they have in common, such as a basis
	 */
	public record Panel(String label, Unit unit, List<Year> years) {

		int columns() {
			return (int) marks().count();
		}

		Stream<Mark> marks() {
			return this.years.stream().flatMap((year) -> year.marks.stream());
		}

		/** Its width with columns of this width. */
		double width(double slot) {
			return columns() * slot + (this.years.size() - 1) * BETWEEN_YEARS;
		}

		BarChart.Panel asBars() {
			return new BarChart.Panel(this.label, this.unit,
					this.years.stream()
						.flatMap((year) -> year.marks.stream().map((mark) -> BarChart.Line.of(year.label, mark)))
						.toList());
		}

	}

	/** The amounts of one year, at least one. */
	public record Year(String label, List<Mark> marks) {

		public Year {
			if (marks.isEmpty()) {
				throw new IllegalArgumentException("the year " + label + " has no amounts; omit it");
			}
		}

	}

}
