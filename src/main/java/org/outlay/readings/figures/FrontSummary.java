package org.outlay.readings.figures;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import org.outlay.readings.comparison.Comparison;
import org.outlay.readings.comparison.TableCell;
import org.outlay.readings.comparison.TableRow;
import org.outlay.readings.headline.ResolvedQuantity;
import org.outlay.readings.ledger.Figure;
import org.outlay.readings.ledger.Label;
import org.outlay.readings.ledger.SubjectRef;

/**
 * What the table of capital expenditure says in short.
 *
 * @param year the year the lines are about
 * @param plans the largest sums that lie ahead, by currency
 * @param disputes quantities whose voices cannot all be right
 */
public record FrontSummary(int year, List<Line> lines, List<LargestPlans> plans, List<ResolvedQuantity> disputes) {

	/** Lines of each kind at most; the table has the others. */
	private static final int MOST = 20;

	/** Of this year, or of the last one there are claims of; {@code groups} by id. */
	public static FrontSummary of(Comparison comparison, Set<String> groups, LocalDate today) {
		int thisYear = today.getYear();
		int year = comparison.years().isEmpty() ? thisYear
				: Math.min(thisYear, comparison.years().get(comparison.years().size() - 1));
		List<Line> lines = new ArrayList<>();
		comparison.rows().forEach((row) -> {
			TableCell quantity = row.entries().get(year);
			if (quantity != null && lines.size() < MOST) {
				lines.add(new Line(row.subject(), row.standing() == TableRow.Standing.GROUP,
						Objects.requireNonNull(row.basis()), quantity));
			}
		});
		List<ResolvedQuantity> readings = Stream
			.concat(comparison.spans().stream(),
					comparison.rows().flatMap((row) -> row.entries().values().stream()).map(TableCell::reading))
			.toList();
		List<Figure> figures = readings.stream().flatMap((reading) -> reading.figures().stream()).toList();
		List<ResolvedQuantity> disputes = comparison.rows()
			.flatMap((row) -> row.entries().values().stream())
			.filter(TableCell::isConflicting)
			.map(TableCell::reading)
			.limit(MOST)
			.toList();
		return new FrontSummary(year, lines, LargestPlans.of(figures, groups, today), disputes);
	}

	/** What is shown of one company on one basis for the year. */
	record Line(SubjectRef subject, boolean group, Label basis, TableCell entry) {
	}

}
