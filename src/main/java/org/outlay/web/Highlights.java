package org.outlay.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import org.outlay.comparison.Entry;
import org.outlay.comparison.Row;
import org.outlay.comparison.Table;
import org.outlay.headline.CellReading;
import org.outlay.ledger.Figure;
import org.outlay.ledger.Label;
import org.outlay.ledger.SubjectRef;

/**
 * What the table of capital expenditure says in short.
 *
 * @param year the year the lines are about
 * @param plans the largest sums that lie ahead, by currency
 * @param disputes quantities whose voices cannot all be right
 */
record Highlights(int year, List<Line> lines, List<Plans> plans, List<CellReading> disputes) {

	/** Lines of each kind at most; the table has the others. */
	private static final int MOST = 20;

	/** Of this year, or of the last one there are claims of; {@code groups} by id. */
	static Highlights of(Table table, Set<String> groups, LocalDate today) {
		int thisYear = today.getYear();
		int year = table.years().isEmpty() ? thisYear : Math.min(thisYear, table.years().get(table.years().size() - 1));
		List<Line> lines = new ArrayList<>();
		table.rows().forEach((row) -> {
			Entry entry = row.entries().get(year);
			if (entry != null && lines.size() < MOST) {
				lines.add(new Line(row.subject(), row.standing() == Row.Standing.GROUP,
						Objects.requireNonNull(row.basis()), entry));
			}
		});
		List<CellReading> readings = Stream
			.concat(table.spans().stream(),
					table.rows().flatMap((row) -> row.entries().values().stream()).map(Entry::reading))
			.toList();
		List<Figure> figures = readings.stream().flatMap((reading) -> reading.figures().stream()).toList();
		List<CellReading> disputes = table.rows()
			.flatMap((row) -> row.entries().values().stream())
			.filter(Entry::isConflicting)
			.map(Entry::reading)
			.limit(MOST)
			.toList();
		return new Highlights(year, lines, Plans.of(figures, groups, today), disputes);
	}

	/** What is shown of one company on one basis for the year. */
	record Line(SubjectRef subject, boolean group, Label basis, Entry entry) {
	}

}
