package org.outlay.publishing.dataset;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.outlay.publishing.tabular.Table;
import org.outlay.readings.change.Change;
import org.outlay.readings.change.ChangeFilter;
import org.outlay.readings.change.Changes;
import org.outlay.readings.ledger.Figure;
import org.outlay.readings.view.PointOfView;
import org.outlay.values.amount.Extent;
import org.outlay.values.amount.Growth;

/** What each claim did to what was known of its quantity, one change a row. */
public final class ChangeTable extends PublishedTable<Change, Change> {

	private static final Table<Extent> DIFFERENCE = Table
		.<Extent>of("difference", "Difference", "From the one figure to the other.")
		.decimal("difference_low?", "Low end of the difference, in the unit of both; empty where there is none.",
				(one) -> one.interval().low())
		.flag("difference_low_included", "Whether the low end itself is possible.",
				(one) -> one.interval().lowIncluded())
		.decimal("difference_high?", "High end of the difference; empty where there is none.",
				(one) -> one.interval().high())
		.flag("difference_high_included", "Whether the high end itself is possible.",
				(one) -> one.interval().highIncluded())
		.text("difference_unit", "The unit of both figures.", (one) -> one.unit().code())
		.flag("difference_approximate", "Whether one of the figures is marked as rough.", Extent::approximate)
		.text("difference_wording", "The difference in words.", Extent::words);

	private static final Table<Growth> GROWTH = Table
		.<Growth>of("growth", "Growth", "The difference as part of the figure before.")
		.decimal("growth_low?", "Low end of the growth: 0.25 is +25%; exact, or rounded outwards at the 34th digit.",
				(one) -> one.fraction().low())
		.flag("growth_low_included", "Whether the low end itself is possible.", (one) -> one.fraction().lowIncluded())
		.decimal("growth_high?", "High end of the growth; empty where there is none.", (one) -> one.fraction().high())
		.flag("growth_high_included", "Whether the high end itself is possible.",
				(one) -> one.fraction().highIncluded())
		.text("growth_wording", "The growth in percent, to one decimal, hedge and all.", Growth::words);

	private static final Table<Change> TABLE = Table
		.<Change>of("changes", "Changes", "What one claim did to what was known of its quantity.", "id")
		.text("id", "Stable id: the claim's and its version's; .end for a version that ended without another.",
				Change::id)
		.text("class",
				"What it did: new, revised-up, revised-down, revised, narrowed, reaffirmed, contradicted, outcome,"
						+ " withdrawn or our-correction.",
				(change) -> change.kind().code())
		.moment("recorded", "When Outlay recorded it.", (change) -> change.position().moment())
		.flag("late", "Whether it came out before figures that Outlay had recorded earlier.", Change::late)
		.text("sentence", "What changed, in our words that keep every hedge.", Change::sentence)
		.text("reason", "Why it is of its class.", Change::reason)
		.and(SharedColumns.SUBJECT, (change) -> change.figure().subject())
		.text("measure", "What is measured, by its code.", (change) -> change.figure().measure().code())
		.to("measures", "code")
		.text("measure_label", "What is measured, in words.", (change) -> change.figure().measure().label())
		.text("basis?", "What kind of capital expenditure.", (change) -> change.figure().content().basis())
		.to("bases", "code")
		.and(SharedColumns.PERIOD, (change) -> change.figure().content().period())
		.maybe(figure("before", "the figure it is held against; all empty for what is new"), Change::before)
		.maybe(figure("after", "the figure it brings; all empty for a claim Outlay no longer makes"), Change::after)
		.maybe(DIFFERENCE, Change::difference)
		.maybe(GROWTH, Change::growth)
		.list("contradicts?", "Claims in force that cannot be true beside it, by id.",
				(change) -> change.against().stream().map(Figure::id).toList())
		.and(SharedColumns.PRINT, Change::figure)
		.text("quantity", "The quantity it is about.", (change) -> change.quantity().key())
		.text("page", "The path of its claim's page on this site.", (change) -> change.figure().path());

	private final Changes changes;

	ChangeTable(Changes changes) {
		this.changes = changes;
	}

	private static Table<Figure> figure(String name, String which) {
		String prefix = name + "_";
		return Table.<Figure>of(name, name, which)
			.text(prefix + "claim", "Id of the claim that is " + which + ".", Figure::id)
			.text(prefix + "nature", "What the money is: plan, guidance, commitment, actual or forecast.",
					(figure) -> figure.content().nature().code())
			.text(prefix + "kind", "How its source bounds it: exact, approximate, range, at_least and so on.",
					(figure) -> figure.amount().kind().code())
			.decimal(prefix + "low?", "Its low bound, in full units and exact; empty where there is none.",
					(figure) -> figure.amount().low())
			.flag(prefix + "low_included", "Whether the low bound itself is possible.",
					(figure) -> figure.amount().interval().lowIncluded())
			.decimal(prefix + "high?", "Its high bound; empty where there is none: then the low one is a floor.",
					(figure) -> figure.amount().high())
			.flag(prefix + "high_included", "Whether the high bound itself is possible.",
					(figure) -> figure.amount().interval().highIncluded())
			.text(prefix + "unit", "Its unit.", (figure) -> figure.amount().unit().code())
			.text(prefix + "wording", "Its amount in words, hedge and all.", (figure) -> figure.amount().wording());
	}

	@Override
	public Table<Change> table(PointOfView view) {
		return TABLE;
	}

	/** Every change of what was public and on record, the last recorded first. */
	@Override
	public Stream<Change> all(PointOfView view) {
		ChangeFilter filter = ChangeFilter.ALL.at(view.asOf());
		return IntStream.iterate(0, (offset) -> offset + PORTION)
			.mapToObj((offset) -> this.changes.stretch(filter, true, offset, PORTION))
			.takeWhile((some) -> !some.isEmpty())
			.flatMap(List::stream);
	}

	@Override
	List<Change> lines(List<Change> some, PointOfView view) {
		return some;
	}

}
