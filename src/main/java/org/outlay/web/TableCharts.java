package org.outlay.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.outlay.amount.Unit;
import org.outlay.chart.Bars;
import org.outlay.comparison.Row;
import org.outlay.comparison.Table;
import org.outlay.ledger.Figure;
import org.outlay.ledger.Label;
import org.outlay.ledger.SubjectRef;

import org.springframework.stereotype.Component;

/**
 * Charts of comparison tables: every figure a table shows, one panel a basis and unit,
 * groups apart from their members.
 */
@Component
class TableCharts {

	/** More bars than this nobody reads. */
	private static final int MOST = 60;

	private final ChartMarks marks;

	private final ChartCaptions captions;

	TableCharts(ChartMarks marks, ChartCaptions captions) {
		this.marks = marks;
		this.captions = captions;
	}

	/**
	 * The chart of a table.
	 * @param title of the page the table is on
	 */
	ShownChart of(Table table, String title) {
		return of(table, table.rows().toList(), title);
	}

	/** The chart of its companies, without the groups that contain them. */
	ShownChart ofCompanies(Table table, String title) {
		return of(table, table.rows().filter((row) -> row.standing() != Row.Standing.GROUP).toList(), title);
	}

	private ShownChart of(Table table, List<Row> rows, String title) {
		List<DrawnFigure> drawn = new ArrayList<>();
		Map<Panel, List<Bars.Line>> panels = new LinkedHashMap<>();
		for (Row row : rows) {
			row.entries().forEach((year, entry) -> {
				Figure figure = entry.figure();
				if (drawn.size() < MOST && isDrawable(figure)) {
					DrawnFigure one = this.marks.of(entry.headline(), table.lens());
					drawn.add(one);
					panels.computeIfAbsent(new Panel(label(row, table), one.unit()), (key) -> new ArrayList<>())
						.add(Bars.Line.of(name(row) + ", " + figure.stated().period().words(), one.mark()));
				}
			});
		}
		int all = rows.stream().mapToInt((row) -> row.entries().size()).sum();
		List<String> notes = (all > MOST)
				? List.of("The first " + MOST + " of " + Phrases.number(all) + " figures of the table are drawn.")
				: List.of();
		ChartTopic topic = ChartTopic.of(ChartKind.CAPEX, null);
		return new ShownChart(new Bars(
				this.captions.of(topic, table.lens(), title, table.measure().label(), drawn, notes,
						"The table shows no figure to draw."),
				panels.entrySet()
					.stream()
					.map((panel) -> new Bars.Panel(panel.getKey().label, panel.getKey().unit, panel.getValue()))
					.toList()),
				topic);
	}

	/** A place in a ranking has no length, what is withdrawn no amount. */
	private static boolean isDrawable(Figure figure) {
		return !figure.stated().isWithdrawal() && !figure.amount().unit().code().equals("rank");
	}

	private static String label(Row row, Table table) {
		Label basis = row.basis();
		String what = (basis != null) ? basis.label() : table.measure().label();
		return (row.standing() == Row.Standing.GROUP) ? what + " of groups, which contains what their members spend"
				: what;
	}

	private static String name(Row row) {
		SubjectRef subject = row.subject();
		return row.parts().isEmpty() ? subject.name()
				: subject.name() + ", " + String.join(", ", row.parts().stream().map(Label::label).toList());
	}

	/** What may stand in one panel. */
	private record Panel(String label, Unit unit) {

	}

}
