package org.outlay.readings.charts;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.outlay.readings.comparison.Comparison;
import org.outlay.readings.comparison.ComparisonQuery;
import org.outlay.readings.comparison.TableRow;
import org.outlay.readings.ledger.Figure;
import org.outlay.values.drawing.BarChart;
import org.outlay.values.drawing.Caption;
import org.outlay.values.english.English;

import org.springframework.stereotype.Component;

/**
 * Charts of comparison tables: every figure a table shows, one panel a basis and unit,
 * groups apart from their members.
 */
@Component
public record TableCharts(ChartMarks marks, ChartCaptions captions) {

	/** The most bars a reader can compare. */
	private static final int MOST = 60;

	/**
	 * The chart of a table.
	 * @param title the title of its page
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
		Set<String> groups = comparison.groups().stream().map((row) -> row.subject().id()).collect(Collectors.toSet());
		List<DrawnFigure> drawn = rows.stream()
			.flatMap((row) -> row.entries().values().stream())
			.filter((cell) -> isDrawable(cell.figure()))
			.limit(MOST)
			.map((cell) -> this.marks.of(cell.headline(), comparison.view()))
			.toList();
		int all = rows.stream().mapToInt((row) -> row.entries().size()).sum();
		List<String> notes = (all > MOST)
				? List.of("The first " + MOST + " of " + English.number(all) + " figures of the table are drawn.")
				: List.of();
		Caption caption = this.captions.of(permalink(comparison), comparison.view(), title,
				comparison.measure().label(), drawn, notes, "The table shows no figure to draw.");
		return new ShownChart(
				new BarChart(caption, DrawnFigure.bars(drawn, (one) -> DrawnFigure.label(one.figure(), groups))), null);
	}

	private String permalink(Comparison comparison) {
		ComparisonQuery query = comparison.question();
		Map<String, String> own = new LinkedHashMap<>();
		boolean capex = query.measure().equals(ChartKind.CAPEX.code());
		put(own, "measure", capex ? null : query.measure());
		put(own, "family", query.family());
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

	/** A rank has no length, a withdrawn figure has no amount. */
	private static boolean isDrawable(Figure figure) {
		return !figure.content().isWithdrawal() && !figure.amount().unit().code().equals("rank");
	}

}
