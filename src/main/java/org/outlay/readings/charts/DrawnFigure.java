package org.outlay.readings.charts;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.outlay.readings.ledger.Figure;
import org.outlay.readings.ledger.Label;
import org.outlay.values.amount.Unit;
import org.outlay.values.drawing.BarChart;
import org.outlay.values.drawing.Mark;

/**
 * A figure with its mark.
 *
 * @param unit the unit it is drawn in
 * @param rate the rate it was converted at, or why it was not; empty if not asked for
 */
record DrawnFigure(Figure figure, Mark mark, Unit unit, String rate) {

	DrawnFigure with(Mark other) {
		return new DrawnFigure(this.figure, other, this.unit, this.rate);
	}

	/** Its bar, under the subject, the parts and the period. */
	BarChart.Line bar() {
		return BarChart.Line.of(Stream
			.of(this.figure.subject().name(), Label.list(this.figure.parts()), this.figure.content().period().words())
			.filter((words) -> !words.isEmpty())
			.collect(Collectors.joining(", ")), this.mark);
	}

	/** One panel for each label and unit, in their order. */
	static <P> List<P> panels(List<DrawnFigure> drawn, Function<DrawnFigure, String> label, PanelMaker<P> maker) {
		record Key(String label, Unit unit) {
		}
		return drawn.stream()
			.collect(Collectors.groupingBy((one) -> new Key(label.apply(one), one.unit), LinkedHashMap::new,
					Collectors.toList()))
			.entrySet()
			.stream()
			.map((panel) -> maker.of(panel.getKey().label, panel.getKey().unit, panel.getValue()))
			.toList();
	}

	static List<BarChart.Panel> bars(List<DrawnFigure> drawn, Function<DrawnFigure, String> label) {
		return panels(drawn, label,
				(name, unit, some) -> new BarChart.Panel(name, unit, some.stream().map(DrawnFigure::bar).toList()));
	}

	/** The label of a panel, with groups apart from their members. */
	static String label(Figure figure, Set<String> groups) {
		return figure.concept().label()
				+ (groups.contains(figure.subject().id()) ? " of groups, which contains what their members spend" : "");
	}

	/** Makes a panel of figures in one unit. */
	interface PanelMaker<P> {

		P of(String label, Unit unit, List<DrawnFigure> drawn);

	}

}
