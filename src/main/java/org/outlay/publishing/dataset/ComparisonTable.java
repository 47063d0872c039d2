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
import org.outlay.readings.view.PointOfView;

/**
 * A comparison table, one cell a row: what is shown, why a cell is empty, what stands
 * beside the table, and the sums.
 */
public final class ComparisonTable
		extends PublishedTable<org.outlay.readings.comparison.Comparison, ComparisonTable.Line> {

	private static final Table<TableTotal.Sum> SUM = Table.<TableTotal.Sum>of("sum", "Sum", "A sum of comparable rows.")
		.decimal("sum_low?", "Low bound of the sum; of sums only.", (sum) -> sum.total().interval().low())
		.decimal("sum_high?", "High bound of the sum; empty where a row has no figure or no top.",
				(sum) -> sum.total().interval().high())
		.text("sum_unit", "Currency or unit of the sum.", (sum) -> sum.total().unit().code())
		.text("sum_wording", "The sum in words.", (sum) -> sum.total().words())
		.text("coverage", "How many rows are in it, and what they are.", TableTotal.Sum::coverage);

	private static final Table<TableCell.RankRange> RANK = Table.<TableCell.RankRange>of("rank", "Rank",
			"Places a figure may take.")
		.integer("rank_best", "Its place among the comparable figures of the year if it is as large as it can be.",
				(rank) -> (long) rank.best())
		.integer("rank_worst", "Its place if it is as small as it can be.", (rank) -> (long) rank.worst())
		.integer("rank_of", "How many figures are compared.", (rank) -> (long) rank.of());

	private static final Table<Line> PLAIN = Table
		.<Line>of("comparison", "Comparison", "One cell of a comparison table: a subject and a year.")
		.text("row_kind",
				"What the row is: cell, group (never added to others), span (of several years or of part of one) or sum.",
				Line::kind)
		.maybe(SharedColumns.SUBJECT, Line::subject)
		.text("measure", "What is compared, by its code.", (line) -> line.measure().code())
		.to("measures", "code")
		.text("basis?", "What kind of capital expenditure; different ones never mix.",
				(line) -> (line.basis() != null) ? line.basis().code() : null)
		.to("bases", "code")
		.list("parts?", "Codes of the parts it is about, where it is no whole.", Line::parts)
		.integer("year?", "The column of the table; empty for spans.",
				(line) -> (line.year() != null) ? Long.valueOf(line.year()) : null)
		.text("empty?", "Why the cell is empty: no_claim, not_comparable, not_yet_due or set_aside.",
				(line) -> (line.absence() != null) ? line.absence().code() : null)
		.text("claim?", "The claim shown.", (line) -> (line.figure() != null) ? line.figure().id() : null)
		.to("claims", "id")
		.text("agreement?", "Whether the voices on it can all be right: single, consistent or conflicting.",
				(line) -> (line.headline() != null) ? line.headline().agreement().code() : null)
		.integer("claims?", "How many claims there are on it.", Line::claims)
		.maybe(SharedColumns.PERIOD, (line) -> (line.figure() != null) ? line.figure().content().period() : null)
		.maybe(SharedColumns.AMOUNT, (line) -> (line.figure() != null) ? line.figure().amount() : null)
		.maybe(SharedColumns.STANDING, (line) -> (line.figure() != null) ? line.figure().content() : null)
		.maybe(SharedColumns.PRINT, Line::figure)
		.maybe(RANK, (line) -> (line.entry() != null) ? line.entry().rank() : null)
		.maybe(SUM, Line::sum)
		.text("change?", "What is shown otherwise than on the earlier day asked for.", Line::change);

	private static final Table<Line> CONVERTED = PLAIN.maybe(SharedColumns.CONVERTED,
			(line) -> (line.entry() != null) ? line.entry().converted() : null);

	@Override
	public Table<Line> table(PointOfView view) {
		return (view.money().unit() != null) ? CONVERTED : PLAIN;
	}

	/** None of itself: which table is meant must be asked. */
	@Override
	public Stream<Comparison> all(PointOfView view) {
		return Stream.empty();
	}

	@Override
	List<Line> lines(List<Comparison> tables, PointOfView view) {
		List<Line> lines = new ArrayList<>();
		for (Comparison comparison : tables) {
			for (Comparison.Block block : comparison.blocks()) {
				block.rows().forEach((row) -> cells("cell", row, comparison, lines));
				block.totals()
					.forEach((total) -> total.sums()
						.forEach((year, sum) -> lines.add(new Line("sum", null, comparison.measure(), block.basis(),
								List.of(), year, null, null, null, sum, null))));
			}
			comparison.groups().forEach((row) -> cells("group", row, comparison, lines));
			comparison.spans()
				.forEach(
						(span) -> span.headline().ifPresent((headline) -> lines.add(span(comparison, span, headline))));
		}
		return lines;
	}

	private static void cells(String kind, TableRow row, Comparison comparison, List<Line> lines) {
		for (int year : comparison.years()) {
			TableCell cell = row.entries().get(year);
			String change = row.changes()
				.stream()
				.filter((one) -> one.year() == year)
				.map((one) -> one.words())
				.findFirst()
				.orElse(null);
			lines.add(new Line(kind, row.subject(), comparison.measure(), row.basis(), codes(row.parts()), year, cell,
					(cell != null) ? cell.reading() : null, (cell == null) ? row.absences().get(year) : null, null,
					change));
		}
	}

	private static Line span(Comparison comparison, ResolvedQuantity span, Headline headline) {
		Figure figure = headline.figure();
		return new Line("span", figure.subject(), comparison.measure(), figure.basis(), codes(figure.parts()), null,
				null, span, null, null, null);
	}

	private static List<String> codes(List<Label> parts) {
		return parts.stream().map(Label::code).toList();
	}

	/** One row of the long form; what is absent does not apply to its kind. */
	record Line(String kind, @Nullable SubjectRef subject, Label measure, @Nullable Label basis, List<String> parts,
			@Nullable Integer year, @Nullable TableCell entry, @Nullable ResolvedQuantity reading,
			@Nullable EmptyReason absence, TableTotal.@Nullable Sum sum, @Nullable String change) {

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
