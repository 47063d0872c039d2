package org.outlay.readings.coverage;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.outlay.readings.headline.AmountScale;
import org.outlay.readings.ledger.Figure;
import org.outlay.values.period.AsOf;

/**
 * Finds what would be worth finding next, by rule. Each reason has an order of its own;
 * the first of each come first, then the second of each.
 */
final class Suggestions {

	private final List<CoverageRow> rows;

	private final AsOf asOf;

	private final AmountScale scale;

	Suggestions(List<CoverageRow> rows, AsOf asOf, AmountScale scale) {
		this.rows = rows;
		this.asOf = asOf;
		this.scale = scale;
	}

	/**
	 * All leads, the first first.
	 * @param complete whether the rows are all there is, so that what is not among them
	 * is nowhere
	 */
	List<Suggestion> all(boolean complete) {
		List<CoverageCell> cells = this.rows.stream().flatMap(CoverageRow::cells).toList();
		CellSuggestions ofSpots = new CellSuggestions(cells, this.scale);
		RowSuggestions ofRows = new RowSuggestions(this.rows, this.asOf);
		List<Figure> figures = cells.stream()
			.flatMap((cell) -> cell.reading().figures().stream())
			.filter((figure) -> this.asOf.isPublic(figure.source().published()))
			.toList();
		return inTurn(Stream
			.of(ofSpots.overdue(), ofSpots.conflicts(), ofRows.gaps(),
					complete ? ofRows.withoutCapex() : List.<Suggestion>of(), OriginSuggestions.unread(figures),
					ofSpots.weak())
			.toList());
	}

	private static List<Suggestion> inTurn(List<List<Suggestion>> byReason) {
		List<Suggestion> inTurn = new ArrayList<>();
		int turns = byReason.stream().mapToInt(List::size).max().orElse(0);
		for (int turn = 0; turn < turns; turn++) {
			for (List<Suggestion> suggestions : byReason) {
				if (turn < suggestions.size()) {
					inTurn.add(suggestions.get(turn));
				}
			}
		}
		return inTurn;
	}

}
