package org.outlay.dataset;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.outlay.comparison.Absence;
import org.outlay.coverage.Grid;
import org.outlay.coverage.Row;
import org.outlay.coverage.Spot;
import org.outlay.coverage.State;
import org.outlay.headline.Headline;
import org.outlay.ledger.Figure;
import org.outlay.ledger.Label;
import org.outlay.lens.Lens;
import org.outlay.tabular.Table;

/** What is covered and what is not, a quantity or an empty year a row. */
public final class CoverageTable extends Published<Grid, CoverageTable.Line> {

	private static final Table<Line> TABLE = Table
		.<Line>of("coverage", "Coverage", "What there is on a subject, a measure and a year.")
		.and(Columns.SUBJECT, (line) -> line.row().subject())
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
		.text("cell?", "The quantity; empty for a year without any.",
				(line) -> (line.spot() != null) ? line.spot().reading().cell().key() : null)
		.text("claim?", "The claim shown.", (line) -> (line.figure() != null) ? line.figure().id() : null)
		.to("claims", "id")
		.text("agreement?", "Whether the voices on it can all be right: single, consistent or conflicting.",
				Line::agreement)
		.maybe(Columns.PERIOD, (line) -> (line.figure() != null) ? line.figure().stated().period() : null)
		.maybe(Columns.AMOUNT, (line) -> (line.figure() != null) ? line.figure().amount() : null)
		.maybe(Columns.STANDING, (line) -> (line.figure() != null) ? line.figure().stated() : null)
		.maybe(Columns.PRINT, Line::figure);

	@Override
	public Table<Line> table(Lens lens) {
		return TABLE;
	}

	/** None of itself: what is asked for must be said. */
	@Override
	public Stream<Grid> all(Lens lens) {
		return Stream.empty();
	}

	@Override
	List<Line> lines(List<Grid> grids, Lens lens) {
		List<Line> lines = new ArrayList<>();
		for (Grid grid : grids) {
			for (Row row : grid.rows()) {
				for (int year : grid.years()) {
					List<Spot> spots = row.years().getOrDefault(year, List.of());
					spots.forEach((spot) -> lines.add(new Line(row, year, spot, null)));
					if (spots.isEmpty()) {
						lines.add(new Line(row, year, null, row.absences().get(year)));
					}
				}
				row.beside().forEach((spot) -> lines.add(new Line(row, null, spot, null)));
			}
		}
		return lines;
	}

	/**
	 * One row.
	 *
	 * @param year absent for several years or none
	 * @param spot absent for a year without any quantity
	 * @param absence why there is none
	 */
	record Line(Row row, @Nullable Integer year, @Nullable Spot spot, @Nullable Absence absence) {

		State state() {
			return (this.spot != null) ? this.spot.state() : State.EMPTY;
		}

		String reason() {
			return (this.spot != null) ? this.spot.reason()
					: ((this.absence != null) ? this.absence : Absence.NO_CLAIM).words();
		}

		@Nullable Figure figure() {
			return (this.spot != null) ? this.spot.shown().orElse(null) : null;
		}

		@Nullable String agreement() {
			return (this.spot != null) ? this.spot.reading()
				.headline()
				.map(Headline::agreement)
				.map((agreement) -> agreement.code())
				.orElse(null) : null;
		}

	}

}
