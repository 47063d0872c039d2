package org.outlay.coverage;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.outlay.headline.Yardstick;
import org.outlay.ledger.Figure;
import org.outlay.period.AsOf;

/**
 * Finds what would be worth finding next, by rule. Each reason has an order of its own;
 * the first of each come first, then the second of each.
 */
final class Leads {

	private final List<Row> rows;

	private final AsOf asOf;

	private final Yardstick yardstick;

	Leads(List<Row> rows, AsOf asOf, Yardstick yardstick) {
		this.rows = rows;
		this.asOf = asOf;
		this.yardstick = yardstick;
	}

	/**
	 * All leads, the first first.
	 * @param complete whether the rows are all there is, so that what is not among them
	 * is nowhere
	 */
	List<Lead> all(boolean complete) {
		List<Spot> spots = this.rows.stream().flatMap(Row::spots).toList();
		SpotLeads ofSpots = new SpotLeads(spots, this.yardstick);
		RowLeads ofRows = new RowLeads(this.rows, this.asOf);
		List<Figure> figures = spots.stream()
			.flatMap((spot) -> spot.reading().figures().stream())
			.filter((figure) -> this.asOf.isPublic(figure.source().published()))
			.toList();
		return inTurn(Stream
			.of(ofSpots.overdue(), ofSpots.conflicts(), ofRows.gaps(),
					complete ? ofRows.withoutCapex() : List.<Lead>of(), OriginLeads.unread(figures), ofSpots.weak())
			.toList());
	}

	private static List<Lead> inTurn(List<List<Lead>> byReason) {
		List<Lead> inTurn = new ArrayList<>();
		int turns = byReason.stream().mapToInt(List::size).max().orElse(0);
		for (int turn = 0; turn < turns; turn++) {
			for (List<Lead> leads : byReason) {
				if (turn < leads.size()) {
					inTurn.add(leads.get(turn));
				}
			}
		}
		return inTurn;
	}

}
