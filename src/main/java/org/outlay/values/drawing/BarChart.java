package org.outlay.values.drawing;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

import org.outlay.values.amount.Unit;
import org.outlay.values.drawing.mark.Mark;

/**
 * Amounts as lying bars, one under the other: companies beside each other, a whole and
 * its parts, budgets. Panels of one unit share one scale; nothing else may be compared.
 */
public record BarChart(Caption caption, List<Panel> panels) implements Chart {

	@Override
	public List<ChartRow> rows() {
		return this.panels.stream()
			.flatMap((panel) -> panel.lines.stream().map((line) -> ChartRow.of(panel.label, line.label, line.mark)))
			.toList();
	}

	@Override
	public Stream<Mark> marks() {
		return this.panels.stream().flatMap((panel) -> panel.lines.stream()).map(Line::mark);
	}

	@Override
	public Plot plot() {
		return new BarPlot(this.panels);
	}

	/**
	 * Bars that may be compared with each other.
	 *
	 * @param label what they share; may be empty where there is one panel
	 */
	public record Panel(String label, Unit unit, List<Line> lines) {

	}

	/**
	 * One bar.
	 *
	 * @param depth 0 for a whole, 1 for its parts, 2 for theirs
	 * @param from where the bar starts: behind the parts before it, where their sum is
	 * known
	 */
	public record Line(String label, int depth, BigDecimal from, Mark mark) {

		public static Line of(String label, Mark mark) {
			return new Line(label, 0, BigDecimal.ZERO, mark);
		}

	}

}
