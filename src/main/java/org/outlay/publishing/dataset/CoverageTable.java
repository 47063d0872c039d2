package org.outlay.publishing.dataset;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.outlay.publishing.tabular.Table;
import org.outlay.readings.comparison.EmptyReason;
import org.outlay.readings.coverage.CoverageCell;
import org.outlay.readings.coverage.CoverageGrid;
import org.outlay.readings.coverage.CoverageRow;
import org.outlay.readings.coverage.CoverageState;
import org.outlay.readings.headline.Agreement;
import org.outlay.readings.headline.Headline;
import org.outlay.readings.ledger.Figure;
import org.outlay.readings.ledger.Label;
import org.outlay.values.period.FigureYear;

/** Coverage, one quantity or empty year per row. */
final class CoverageTable {

	private static final Table<CoverageRow> ROW = Table.<CoverageRow>group()
		.and(SharedColumns.SUBJECT, CoverageRow::subject)
		.code("row_kind",
				"Kind of subject: company, division, group, model, product or person; kinds are never added together.",
				CoverageRow::kind)
		.text("measure -> measures.code", "Code of the measure.", (row) -> row.measure().code())
		.text("family? -> families.code",
				"Family of bases of capital expenditure; figures of different families are never added.",
				(row) -> (row.family() != null) ? row.family().code() : null)
		.list("parts?", "Codes of the parts, if it is not a whole.",
				(row) -> row.parts().stream().map(Label::code).toList());

	private static final Table<Line> TABLE = Table
		.<Line>of("coverage", "Coverage", "How well a subject, a measure and a year are covered.")
		.and(ROW, Line::row)
		.text("year?",
				"Calendar year (2025) or fiscal year under its label (FY2025); empty for several years, open ends and no"
						+ " stated time.",
				(line) -> (line.year() != null) ? line.year().code() : null)
		.code("state", "State of coverage: known, conflicting, stale or empty.", Line::state)
		.text("reason", "Reason for the state, in words.", Line::reason)
		.text("quantity?", "Quantity; empty for a year without one.",
				(line) -> (line.cell() != null) ? line.cell().reading().quantity().key() : null)
		.text("basis? -> bases.code", "Term of its source for capital expenditure.",
				(line) -> (line.figure() != null) ? line.figure().content().basis() : null)
		.text("claim? -> claims.id", "Claim shown.", (line) -> (line.figure() != null) ? line.figure().id() : null)
		.code("agreement?", "Whether all sources can be right: single, consistent or conflicting.", Line::agreement)
		.maybe(SharedColumns.PERIOD, (line) -> (line.figure() != null) ? line.figure().content().period() : null)
		.maybe(SharedColumns.SHOWN, Line::figure);

	/** The table of given grids; empty on its own. */
	static final PublishedTable<CoverageGrid, Line> PUBLISHED = new PublishedTable<>((view) -> TABLE,
			(view) -> Stream.empty(), (grids, view) -> grids.stream().flatMap((grid) -> lines(grid).stream()).toList());

	private CoverageTable() {
	}

	private static List<Line> lines(CoverageGrid grid) {
		List<Line> lines = new ArrayList<>();
		for (CoverageRow row : grid.rows()) {
			for (FigureYear year : grid.years()) {
				List<CoverageCell> cells = row.years().getOrDefault(year, List.of());
				cells.forEach((cell) -> lines.add(new Line(row, year, cell, null)));
				if (cells.isEmpty()) {
					lines.add(new Line(row, year, null, row.absences().get(year)));
				}
			}
			row.beside().forEach((cell) -> lines.add(new Line(row, null, cell, null)));
		}
		return lines;
	}

	/**
	 * One row.
	 *
	 * @param year null for several years or none
	 * @param cell null for a year without a quantity
	 * @param absence the reason why there is none
	 */
	record Line(CoverageRow row, @Nullable FigureYear year, @Nullable CoverageCell cell,
			@Nullable EmptyReason absence) {

		CoverageState state() {
			return (this.cell != null) ? this.cell.state() : CoverageState.EMPTY;
		}

		String reason() {
			if (this.cell != null) {
				return this.cell.reason();
			}
			return ((this.absence != null) ? this.absence : EmptyReason.NO_CLAIM).words();
		}

		@Nullable Figure figure() {
			return (this.cell != null) ? this.cell.shown().orElse(null) : null;
		}

		@Nullable Agreement agreement() {
			Headline headline = (this.cell != null) ? this.cell.reading().headline().orElse(null) : null;
			return (headline != null) ? headline.agreement() : null;
		}

	}

}
