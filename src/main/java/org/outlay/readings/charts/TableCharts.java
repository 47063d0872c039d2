package org.outlay.readings.charts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.outlay.readings.comparison.Comparison;
import org.outlay.readings.comparison.ComparisonQuery;
import org.outlay.readings.comparison.TableRow;
import org.outlay.readings.ledger.Figure;
import org.outlay.readings.ledger.Label;
import org.outlay.readings.ledger.SubjectRef;
import org.outlay.values.amount.Unit;
import org.outlay.values.drawing.BarChart;
import org.outlay.values.english.English;

import org.springframework.stereotype.Component;

/**
 * Charts of comparison tables: every figure a table shows, one panel a basis and unit,
 * groups apart from their members.
 */
@Component
public class TableCharts {

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
	public ShownChart of(Comparison comparison, String title) {
		return of(comparison, comparison.rows().toList(), title);
	}

	/** The chart of its companies, without the groups that contain them. */
	public ShownChart ofCompanies(Comparison comparison, String title) {
		return of(comparison, comparison.rows().filter((row) -> row.standing() != TableRow.Standing.GROUP).toList(),
				title);
	}

	private ShownChart of(Comparison comparison, List<TableRow> rows, String title) {
		List<DrawnFigure> drawn = new ArrayList<>();
		Map<Panel, List<BarChart.Line>> panels = new LinkedHashMap<>();
		for (TableRow row : rows) {
			row.entries().forEach((year, quantity) -> {
				Figure figure = quantity.figure();
				if (drawn.size() < MOST && isDrawable(figure)) {
					DrawnFigure one = this.marks.of(quantity.headline(), comparison.view());
					drawn.add(one);
					panels.computeIfAbsent(new Panel(label(row, comparison), one.unit()), (key) -> new ArrayList<>())
						.add(BarChart.Line.of(name(row) + ", " + figure.content().period().words(), one.mark()));
				}
			});
		}
		int all = rows.stream().mapToInt((row) -> row.entries().size()).sum();
		List<String> notes = (all > MOST)
				? List.of("The first " + MOST + " of " + English.number(all) + " figures of the table are drawn.")
				: List.of();
		return ShownChart.ofTable(new BarChart(
				this.captions.of(permalink(comparison), comparison.view(), title, comparison.measure().label(), drawn,
						notes, "The table shows no figure to draw."),
				panels.entrySet()
					.stream()
					.map((panel) -> new BarChart.Panel(panel.getKey().label, panel.getKey().unit, panel.getValue()))
					.toList()));
	}

	/** The address of the page that shows the same table on any later day. */
	private String permalink(Comparison comparison) {
		ComparisonQuery query = comparison.question();
		Map<String, String> own = new LinkedHashMap<>();
		boolean capex = query.measure().equals(ChartKind.CAPEX.code());
		put(own, "measure", capex ? null : query.measure());
		put(own, "basis", query.basis());
		put(own, "companies", query.subjects().isEmpty() ? null : String.join(",", query.subjects()));
		put(own, "nature", (query.nature() != null) ? query.nature().code() : null);
		put(own, "from", query.from());
		put(own, "to", query.to());
		put(own, "sort", (query.order() != ComparisonQuery.SortBy.NAME) ? query.order().code() : null);
		put(own, "since", query.since());
		return this.captions.permalink(capex ? "/capex" : "/compare", own, comparison.view());
	}

	private static void put(Map<String, String> parameters, String name, @Nullable Object value) {
		if (value != null) {
			parameters.put(name, value.toString());
		}
	}

	/** A place in a ranking has no length, what is withdrawn no amount. */
	private static boolean isDrawable(Figure figure) {
		return !figure.content().isWithdrawal() && !figure.amount().unit().code().equals("rank");
	}

	private static String label(TableRow row, Comparison comparison) {
		Label basis = row.basis();
		String what = (basis != null) ? basis.label() : comparison.measure().label();
		return (row.standing() == TableRow.Standing.GROUP)
				? what + " of groups, which contains what their members spend" : what;
	}

	private static String name(TableRow row) {
		SubjectRef subject = row.subject();
		return row.parts().isEmpty() ? subject.name()
				: subject.name() + ", " + String.join(", ", row.parts().stream().map(Label::label).toList());
	}

	/** What may stand in one panel. */
	private record Panel(String label, Unit unit) {

	}

}
