package org.outlay.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.outlay.comparison.CapexTable;
import org.outlay.ledger.Figure;
import org.outlay.ledger.Label;
import org.outlay.ledger.SubjectRef;

import org.springframework.http.HttpStatus;

/**
 * Capital expenditure, companies by years.
 *
 * @param groups rows of groups, which never add to their members
 * @param spans figures of several years or of no stated time
 */
record CapexPage(FilterForm form, List<Integer> years, List<Row> companies, List<Row> groups,
		List<Strand> spans) implements WebPage {

	static CapexPage of(FilterForm form, CapexTable table) {
		return new CapexPage(form, table.years(), rows(table.companies(), table.years()),
				rows(table.groups(), table.years()), Strand.of(table.spans()));
	}

	private static List<Row> rows(List<CapexTable.Row> rows, List<Integer> years) {
		return rows.stream().map((row) -> Row.of(row, years)).toList();
	}

	@Override
	public String title() {
		String all = "Capital expenditure and AI investment by company";
		return this.form.title(this.years.isEmpty() ? all : all + ", " + span());
	}

	private String span() {
		int first = this.years.get(0);
		int last = this.years.get(this.years.size() - 1);
		return (first == last) ? String.valueOf(first) : first + "–" + last;
	}

	@Override
	public String description() {
		return "What companies spend and plan to spend on long-lived assets and AI, by year: every claim, with its"
				+ " hedge, standing and source, in the currency it was stated in.";
	}

	@Override
	public HttpStatus status() {
		return this.form.status();
	}

	public boolean isEmpty() {
		return this.years.isEmpty() && this.spans.isEmpty();
	}

	/** {@code "3 companies and 2 groups"}. */
	public String coverage() {
		return Phrases
			.list(Stream.of(subjects(this.companies, "company", "companies"), subjects(this.groups, "group", "groups"))
				.filter((words) -> !words.startsWith("no "))
				.toList());
	}

	private static String subjects(List<Row> rows, String one, String many) {
		return Phrases.count(rows.stream().map(Row::subject).distinct().count(), one, many);
	}

	/** One company on one basis, with a cell for every year of the table. */
	record Row(SubjectRef subject, Label basis, List<List<Strand>> cells) {

		static Row of(CapexTable.Row row, List<Integer> years) {
			return new Row(row.subject(), row.basis(),
					years.stream().map((year) -> cell(row.cells().get(year))).toList());
		}

		private static List<Strand> cell(CapexTable.@Nullable Cell cell) {
			if (cell == null) {
				return List.of();
			}
			List<Figure> figures = new ArrayList<>(cell.figures());
			figures.addAll(cell.repeats());
			figures.addAll(cell.parts());
			return Strand.of(figures);
		}

	}

}
