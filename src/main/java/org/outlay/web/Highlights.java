package org.outlay.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.outlay.comparison.CapexTable;
import org.outlay.ledger.Figure;
import org.outlay.ledger.Label;
import org.outlay.ledger.SubjectRef;

/**
 * What the table of capital expenditure says in short.
 *
 * @param year the year the rows are about
 * @param plans the largest sums that lie ahead, by currency
 * @param revisions plans that took the place of others
 */
record Highlights(int year, List<Row> rows, List<Plans> plans, List<Revision> revisions) {

	/** Of this year, or of the last one there are claims of; {@code groups} by id. */
	static Highlights of(CapexTable table, Set<String> groups, LocalDate today) {
		int thisYear = today.getYear();
		int year = table.years().isEmpty() ? thisYear : Math.min(thisYear, table.years().get(table.years().size() - 1));
		List<Row> rows = new ArrayList<>();
		table.companies().forEach((row) -> add(rows, row, year, false));
		table.groups().forEach((row) -> add(rows, row, year, true));
		List<Figure> figures = figures(table);
		return new Highlights(year, rows, Plans.of(figures, groups, today), Revision.of(figures));
	}

	private static void add(List<Row> rows, CapexTable.Row row, int year, boolean group) {
		CapexTable.Cell cell = row.cells().get(year);
		if (cell != null) {
			List<Figure> figures = new ArrayList<>(cell.figures());
			figures.addAll(cell.repeats());
			rows.add(new Row(row.subject(), group, row.basis(), Strand.of(figures)));
		}
	}

	/** Every statement of a whole, repeats left out where they have a cell. */
	private static List<Figure> figures(CapexTable table) {
		return Stream
			.concat(table.spans().stream(),
					Stream.concat(table.companies().stream(), table.groups().stream())
						.flatMap((row) -> row.cells().values().stream())
						.flatMap((cell) -> cell.figures().stream()))
			.toList();
	}

	/** What is claimed of one company on one basis for the year. */
	record Row(SubjectRef subject, boolean group, Label basis, List<Strand> strands) {
	}

}
