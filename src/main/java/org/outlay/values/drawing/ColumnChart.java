package org.outlay.values.drawing;

import java.util.List;
import java.util.stream.Stream;

import org.outlay.values.amount.Unit;
import org.outlay.values.drawing.mark.Mark;

/**
 * Amounts as upright columns by year, plan beside actual beside forecast. One panel is
 * one basis: bases are never joined. Where columns are too many for the width, they lie
 * down as {@link BarChart}.
 */
public record ColumnChart(Caption caption, List<Panel> panels) implements Chart {

	@Override
	public List<ChartRow> rows() {
		return this.panels.stream()
			.flatMap((panel) -> panel.years.stream()
				.flatMap((year) -> year.marks.stream().map((mark) -> ChartRow.of(panel.label, year.label, mark))))
			.toList();
	}

	@Override
	public Stream<Mark> marks() {
		return this.panels.stream().flatMap((panel) -> panel.years.stream()).flatMap((year) -> year.marks.stream());
	}

	@Override
	public Plot plot() {
		return new ColumnPlot(this.panels);
	}

	/**
	 * Columns that may be compared with each other.
	 *
	 * @param label what they share, such as a basis
	 */
	public record Panel(String label, Unit unit, List<Year> years) {

		int columns() {
			return this.years.stream().mapToInt((year) -> year.marks.size()).sum();
		}

		List<Mark> marks() {
			return this.years.stream().flatMap((year) -> year.marks.stream()).toList();
		}

		/** The same lying down. */
		BarChart.Panel lying() {
			return new BarChart.Panel(this.label, this.unit,
					this.years.stream()
						.flatMap((year) -> year.marks.stream().map((mark) -> BarChart.Line.of(year.label, mark)))
						.toList());
		}

	}

	/** What is said of one year, at least one amount. */
	public record Year(String label, List<Mark> marks) {

		public Year {
			if (marks.isEmpty()) {
				throw new IllegalArgumentException("a year without an amount has no column: leave " + label + " out");
			}
		}

	}

}
