package org.outlay.publishing.dataset;

import java.util.List;

import org.outlay.facts.claim.Quantity;
import org.outlay.publishing.tabular.Table;
import org.outlay.readings.headline.Headline;
import org.outlay.readings.headline.ResolvedQuantities;
import org.outlay.readings.headline.ResolvedQuantity;
import org.outlay.readings.ledger.Figure;
import org.outlay.readings.ledger.Quantities;
import org.outlay.readings.view.PointOfView;

/**
 * Quantities, one per row, each with the claim shown for it and the other current ones.
 */
record QuantityTable(Quantities quantities, ResolvedQuantities resolved) {

	private static final Table<Quantity> QUANTITY = Table.<Quantity>group()
		.text("measure -> measures.code", "Code of the measure.", Quantity::measure)
		.text("family? -> families.code", "Family of bases of capital expenditure.", Quantity::family)
		.list("parts?", "Codes of the parts, if it is not a whole.", (quantity) -> quantity.breakdown().parts())
		.and(SharedColumns.PERIOD, Quantity::period);

	private static final Table<Headline> HEADLINE = Table.<Headline>group()
		.code("agreement", "Whether all sources can be right: single, consistent or conflicting.", Headline::agreement)
		.text("headline -> claims.id", "Claim shown; empty if none is current.", (headline) -> headline.figure().id())
		.text("deciding_step", "Step of the rule that selected it.", (headline) -> headline.deciding().name())
		.text("policy", "Rule, with its version.", Headline::policy)
		.list("alternatives", "Ids of the other current claims.",
				(headline) -> headline.alternatives().stream().map(Figure::id).toList())
		.and(SharedColumns.SHOWN, Headline::figure);

	private static final Table<Line> TABLE = Table
		.<Line>of("quantities", "Quantities", "One quantity and the claim selected for it by the chosen rule.",
				"quantity")
		.text("quantity", "Subject, measure, family of bases, period and parts, which its claims have in common.",
				(line) -> line.reading().quantity().key())
		.and(SharedColumns.SUBJECT, (line) -> line.reading().figures().get(0).subject())
		.and(QUANTITY, (line) -> line.reading().quantity())
		.integer("claims", "Number of its claims that were public.", Line::known)
		.maybe(HEADLINE, (line) -> line.reading().headline().orElse(null))
		.text("page", "Path of its page on this site.", (line) -> line.reading().quantity().path());

	/** Every quantity with a claim that was public. */
	PublishedTable<Quantity, Line> table() {
		return new PublishedTable<>((view) -> TABLE,
				(view) -> PublishedTable.inPortions(
						(offset) -> this.quantities.stretch(view.claims(), List.of(), offset, PublishedTable.PORTION)),
				this::lines);
	}

	private List<Line> lines(List<Quantity> some, PointOfView view) {
		return this.resolved.read(some, view.rule())
			.stream()
			.map((reading) -> new Line(reading,
					reading.figures()
						.stream()
						.filter((figure) -> view.asOf().isPublic(figure.source().published()))
						.count()))
			.toList();
	}

	/** A quantity and the number of its claims that were public. */
	record Line(ResolvedQuantity reading, long known) {
	}

}
