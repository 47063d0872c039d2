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
import org.outlay.readings.headline.Headline;
import org.outlay.readings.ledger.Figure;
import org.outlay.readings.ledger.Label;
import org.outlay.readings.view.PointOfView;

/** What is covered and what is not, a quantity or an empty year a row. */
public final class CoverageTable extends PublishedTable<CoverageGrid, CoverageTable.Line> {

	private static final Table<Line> TABLE = Table
		.<Line>of("coverage", "Coverage", "What there is on a subject, a measure and a year.")
		.and(SharedColumns.SUBJECT, (line) -> line.row().subject())
		.text("row_kind",
				"What the subject is: company, division, group, model, product or person; never added to each other.",
				(line) -> line.row().kind().code())
		.text("measure", "What is measured, by its code.", (line) -> line.row().measure().code())
		.to("measures", "code")
		.text("basis?", "What kind of capital expenditure; different ones never mix.",
				(line) -> (line.row().basis() != null) ? line.row().basis().code() : null)
		.to("bases", "code")
		.list("parts?", "Codes of the parts it is about, where it is no whole.",
				(line) -> line.row().parts().stream().map(Label::code).toList())
		.integer("year?", "The calendar year, or the fiscal year called so; empty for several years or none.",
				(line) -> (line.year() != null) ? Long.valueOf(line.year()) : null)
		.text("state", "What there is: known, conflicting, stale or empty.", (line) -> line.state().code())
		.text("reason", "Why it has this state, in words.", Line::reason)
		.text("quantity?", "The quantity; empty for a year without any.",
				(line) -> (line.cell() != null) ? line.cell().reading().quantity().key() : null)
		.text("claim?", "The claim shown.", (line) -> (line.figure() != null) ? line.figure().id() : null)
		.to("claims", "id")
		.text("agreement?", "Whether the voices on it can all be right: single, consistent or conflicting.",
				Line::agreement)
		.maybe(SharedColumns.PERIOD, (line) -> (line.figure() != null) ? line.figure().content().period() : null)
		.maybe(SharedColumns.AMOUNT, (line) -> (line.figure() != null) ? line.figure().amount() : null)
		.maybe(SharedColumns.STANDING, (line) -> (line.figure() != null) ? line.figure().content() : null)
		.maybe(SharedColumns.PRINT, Line::figure);

	@Override
	public Table<Line> table(PointOfView view) {
		return TABLE;
	}

	/** None of itself: what is asked for must be said. */
	@Override
	public Stream<CoverageGrid> all(PointOfView view) {
		return Stream.empty();
	}

	@Override
	List<Line> lines(List<CoverageGrid> grids, PointOfView view) {
		List<Line> lines = new ArrayList<>();
		for (CoverageGrid grid : grids) {
			for (CoverageRow row : grid.rows()) {
				for (int year : grid.years()) {
					List<CoverageCell> cells = row.years().getOrDefault(year, List.of());
					cells.forEach((cell) -> lines.add(new Line(row, year, cell, null)));
					if (cells.isEmpty()) {
						lines.add(new Line(row, year, null, row.absences().get(year)));
					}
				}
				row.beside().forEach((cell) -> lines.add(new Line(row, null, cell, null)));
			}
		}
		return lines;
	}

	/**
	 * One row.
	 *
	 * @param year absent for several years or none
	 * @param cell absent for a year without any quantity
	 * @param absence why there is none
	 */
	record Line(CoverageRow row, @Nullable Integer year, @Nullable CoverageCell cell, @Nullable EmptyReason absence) {

		CoverageState state() {
			return (this.cell != null) ? this.cell.state() : CoverageState.EMPTY;
		}

		String reason() {
			return (this.cell != null) ? this.cell.reason()
					: ((this.absence != null) ? this.absence : EmptyReason.NO_CLAIM).words();
		}

		@Nullable Figure figure() {
			return (this.cell != null) ? this.cell.shown().orElse(null) : null;
		}

		@Nullable String agreement() {
			return (this.cell != null) ? this.cell.reading()
				.headline()
				.map(Headline::agreement)
				.map((agreement) -> agreement.code())
				.orElse(null) : null;
		}

	}

}
