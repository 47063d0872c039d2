package org.outlay.publishing.dataset;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.outlay.publishing.tabular.Table;
import org.outlay.readings.comparison.Comparison;
import org.outlay.readings.comparison.EmptyReason;
import org.outlay.readings.comparison.TableCell;
import org.outlay.readings.comparison.TableRow;
import org.outlay.readings.comparison.TableTotal;
import org.outlay.readings.headline.Headline;
import org.outlay.readings.headline.ResolvedQuantity;
import org.outlay.readings.ledger.Figure;
import org.outlay.readings.ledger.Label;
import org.outlay.readings.ledger.SubjectRef;
import org.outlay.values.period.FigureYear;

/** A comparison, one cell, figure beside the table or sum per row. */
final class ComparisonTable {

	private static final Table<TableTotal.Sum> SUM = Table.<TableTotal.Sum>group()
		.decimal("sum_low?", "Lower bound of the sum, in rows for sums.", (sum) -> sum.total().interval().low())
		.decimal("sum_high?", "Upper bound of the sum; empty if a row has no figure or no upper bound.",
				(sum) -> sum.total().interval().high())
		.text("sum_unit", "Currency or unit of the sum.", (sum) -> sum.total().unit().code())
		.text("sum_wording", "Sum in words.", (sum) -> sum.total().words())
		.text("coverage", "Number and kind of the rows in the sum.", TableTotal.Sum::coverage);

	private static final Table<TableCell.RankRange> RANK = Table.<TableCell.RankRange>group()
		.integer("rank_best", "Rank among the comparable figures of the year if it is as large as possible.",
				TableCell.RankRange::best)
		.integer("rank_worst", "Rank if it is as small as possible.", TableCell.RankRange::worst)
		.integer("rank_of", "Number of figures compared.", TableCell.RankRange::of);

	private static final Table<Line> PLAIN = Table
		.<Line>of("comparison", "Comparison", "One cell of a comparison table: a subject and a year.")
		.text("row_kind",
				"Kind of row: cell, group (never added to others), span (parts of a year, several years, or no stated time) or sum.",
				Line::kind)
		.maybe(SharedColumns.SUBJECT, Line::subject)
		.text("measure -> measures.code", "Code of the measure compared.", (line) -> line.measure().code())
		.text("family? -> families.code",
				"Family of bases of capital expenditure; figures of different families are never added.",
				(line) -> (line.family() != null) ? line.family().code() : null)
		.list("parts?", "Codes of the parts, if it is not a whole.", Line::parts)
		.text("year?",
				"Column of the table: a calendar year (2025) or a fiscal year under its label (FY2025); empty for spans.",
				Line::yearCode)
		.code("empty?",
				"Reason for an empty cell: no_claim, not_comparable, not_yet_due, no_fiscal_years (the row has"
						+ " no fiscal years), fiscal_year (see the fiscal year of the number) or set_aside.",
				Line::absence)
		.text("basis? -> bases.code", "Term of its source for capital expenditure.",
				(line) -> (line.figure() != null) ? line.figure().content().basis() : null)
		.text("claim? -> claims.id", "Claim shown.", (line) -> (line.figure() != null) ? line.figure().id() : null)
		.code("agreement?", "Whether all sources can be right: single, consistent or conflicting.",
				(line) -> (line.headline() != null) ? line.headline().agreement() : null)
		.integer("claims?", "Number of claims on the quantity.", Line::claims)
		.maybe(SharedColumns.PERIOD, (line) -> (line.figure() != null) ? line.figure().content().period() : null)
		.maybe(SharedColumns.SHOWN, Line::figure)
		.maybe(RANK, (line) -> (line.entry() != null) ? line.entry().rank() : null)
		.maybe(SUM, Line::sum)
		.text("change?", "Difference from the figure shown on the earlier day, if one was chosen.", Line::change);

	private static final Table<Line> CONVERTED = PLAIN.maybe(SharedColumns.CONVERTED,
			(line) -> (line.entry() != null) ? line.entry().converted() : null);

	/** The table of given comparisons; empty on its own. */
	static final PublishedTable<Comparison, Line> PUBLISHED = new PublishedTable<>(
			(view) -> (view.money().unit() != null) ? CONVERTED : PLAIN, (view) -> Stream.empty(),
			(some, view) -> some.stream().flatMap((one) -> lines(one).stream()).toList());

	private ComparisonTable() {
	}

	private static List<Line> lines(Comparison comparison) {
		List<Line> lines = new ArrayList<>();
		for (Comparison.Block block : comparison.blocks()) {
			block.rows().forEach((row) -> cells("cell", row, comparison, lines));
			block.totals()
				.forEach((total) -> total.sums()
					.forEach((year, sum) -> lines.add(new Line("sum", null, comparison.measure(), block.family(),
							List.of(), year, null, null, null, sum, null))));
		}
		comparison.groups().forEach((row) -> cells("group", row, comparison, lines));
		comparison.spans()
			.forEach((span) -> span.headline().ifPresent((headline) -> lines.add(span(comparison, span, headline))));
		return lines;
	}

	private static void cells(String kind, TableRow row, Comparison comparison, List<Line> lines) {
		for (FigureYear year : comparison.years()) {
			TableCell cell = row.entries().get(year);
			String change = row.changes()
				.stream()
				.filter((one) -> one.year().equals(year))
				.map((one) -> one.words())
				.findFirst()
				.orElse(null);
			lines.add(new Line(kind, row.subject(), comparison.measure(), row.family(), codes(row.parts()), year, cell,
					(cell != null) ? cell.reading() : null, (cell == null) ? row.absences().get(year) : null, null,
					change));
		}
	}

	private static Line span(Comparison comparison, ResolvedQuantity span, Headline headline) {
		Figure figure = headline.figure();
		return new Line("span", figure.subject(), comparison.measure(), figure.family(), codes(figure.parts()), null,
				null, span, null, null, null);
	}

	private static List<String> codes(List<Label> parts) {
		return parts.stream().map(Label::code).toList();
	}

	/** One row; null components do not apply to its kind. */
	record Line(String kind, @Nullable SubjectRef subject, Label measure, @Nullable Label family, List<String> parts,
			@Nullable FigureYear year, @Nullable TableCell entry, @Nullable ResolvedQuantity reading,
			@Nullable EmptyReason absence, TableTotal.@Nullable Sum sum, @Nullable String change) {

		@Nullable String yearCode() {
			return (this.year != null) ? this.year.code() : null;
		}

		@Nullable Headline headline() {
			return (this.reading != null) ? this.reading.headline().orElse(null) : null;
		}

		@Nullable Figure figure() {
			Headline headline = headline();
			return (headline != null) ? headline.figure() : null;
		}

		@Nullable Long claims() {
			return (this.reading != null) ? (long) this.reading.figures().size() : null;
		}

	}

}
