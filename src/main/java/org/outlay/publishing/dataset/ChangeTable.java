package org.outlay.publishing.dataset;

import org.outlay.publishing.tabular.Table;
import org.outlay.readings.change.Change;
import org.outlay.readings.change.ChangeFilter;
import org.outlay.readings.change.Changes;
import org.outlay.readings.ledger.Figure;
import org.outlay.values.amount.Extent;
import org.outlay.values.amount.Growth;

/** Changes of the record, one per row. */
final class ChangeTable {

	private static final Table<Extent> DIFFERENCE = Table.<Extent>group()
		.and(SharedColumns.bounds("difference_", "the difference"), Extent::interval)
		.text("difference_unit", "Unit of both figures.", (one) -> one.unit().code())
		.flag("difference_approximate", "Whether one of the figures is approximate.", Extent::approximate)
		.text("difference_wording", "Difference in words.", Extent::words);

	private static final Table<Growth> GROWTH = Table.<Growth>group()
		.and(SharedColumns.bounds("growth_",
				"the growth as a fraction (0.25 is +25%), exact or rounded outwards at the 34th digit"),
				Growth::fraction)
		.text("growth_wording", "Growth in percent, with one decimal and its hedge.", Growth::words);

	private static final Table<Change> TABLE = Table
		.<Change>of("changes", "Changes", "How one claim changed what was known of its quantity.", "id")
		.text("id", "Stable id: those of the claim and its version, with .end if the version ended without another.",
				Change::id)
		.code("class",
				"Class of the change: new, revised-up, revised-down, revised, narrowed, reaffirmed, contradicted, outcome,"
						+ " withdrawn or our-correction.",
				Change::kind)
		.moment("recorded", "Moment at which Outlay recorded it.", (change) -> change.position().moment())
		.flag("late", "Whether the claim was published before figures that Outlay had recorded earlier.", Change::late)
		.text("sentence", "The change in our words, with every hedge.", Change::sentence)
		.text("reason", "Reason for its class.", Change::reason)
		.and(SharedColumns.SUBJECT, (change) -> change.figure().subject())
		.and(SharedColumns.MEASURE, Change::figure)
		.and(SharedColumns.PERIOD, (change) -> change.figure().content().period())
		.maybe(figure("before_", "the earlier figure, empty for a new quantity"), Change::before)
		.maybe(figure("after_", "the later figure, empty if Outlay withdrew the claim"), Change::after)
		.maybe(DIFFERENCE, Change::difference)
		.maybe(GROWTH, Change::growth)
		.list("contradicts?", "Ids of current claims that cannot be true if this one is.",
				(change) -> change.against().stream().map(Figure::id).toList())
		.and(SharedColumns.PRINT, Change::figure)
		.text("quantity", "Quantity of the claim.", (change) -> change.quantity().key())
		.text("page", "Path of the claim's page on this site.", (change) -> change.figure().path());

	private ChangeTable() {
	}

	private static Table<Figure> figure(String prefix, String which) {
		return Table.<Figure>group()
			.text(prefix + "claim", "Claim with " + which + ".", Figure::id)
			.code(prefix + "nature", "Its nature, such as plan or actual.", (figure) -> figure.content().nature())
			.code(prefix + "kind", "How its source bounds it, such as exact or at_least.",
					(figure) -> figure.amount().kind())
			.and(SharedColumns.bounds(prefix, "its amount, in full units and exact"),
					(figure) -> figure.amount().interval())
			.text(prefix + "unit", "Its unit.", (figure) -> figure.amount().unit().code())
			.text(prefix + "wording", "Its amount in words, with its hedge.", Figure::wording);
	}

	/** Every change, last recorded first. */
	static PublishedTable<Change, Change> of(Changes changes) {
		return new PublishedTable<>((view) -> TABLE, (view) -> {
			ChangeFilter filter = ChangeFilter.ALL.at(view.asOf());
			return PublishedTable.inPortions((offset) -> changes.stretch(filter, true, offset, PublishedTable.PORTION));
		}, (some, view) -> some);
	}

}
