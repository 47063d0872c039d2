package org.outlay.publishing.dataset;

import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.outlay.facts.claim.Quantity;
import org.outlay.facts.claim.query.ClaimFilter;
import org.outlay.publishing.tabular.Table;
import org.outlay.readings.headline.Headline;
import org.outlay.readings.headline.ResolvedQuantities;
import org.outlay.readings.headline.ResolvedQuantity;
import org.outlay.readings.ledger.Figure;
import org.outlay.readings.ledger.Quantities;
import org.outlay.readings.view.PointOfView;

/**
 * Quantities, one a row, each with the claim shown for it and whether others disagree.
 */
public final class QuantityTable extends PublishedTable<Quantity, QuantityTable.Line> {

	private static final Table<Line> TABLE = Table
		.<Line>of("quantities", "Quantities", "One quantity and the claim shown for it by the rule asked for.",
				"quantity")
		.text("quantity", "Subject, measure, basis, period and parts: what its claims have in common.",
				(line) -> line.reading().quantity().key())
		.and(SharedColumns.SUBJECT, (line) -> line.reading().figures().get(0).subject())
		.text("measure", "What is measured, by its code.", (line) -> line.reading().quantity().measure())
		.to("measures", "code")
		.text("basis?", "What kind of capital expenditure.", (line) -> line.reading().quantity().basis())
		.to("bases", "code")
		.list("parts?", "Codes of the parts it is about, where it is no whole.",
				(line) -> line.reading().quantity().breakdown().parts())
		.and(SharedColumns.PERIOD, (line) -> line.reading().quantity().period())
		.integer("claims", "How many claims on it were public.", Line::known)
		.text("agreement?", "Whether the voices can all be right: single, consistent or conflicting.",
				(line) -> headline(line, (headline) -> headline.agreement().code()))
		.text("headline?", "The claim shown; empty if none is in force.",
				(line) -> headline(line, (headline) -> headline.figure().id()))
		.to("claims", "id")
		.text("deciding_step?", "The step of the rule that chose it.",
				(line) -> headline(line, (headline) -> headline.deciding().name()))
		.text("policy?", "The rule, with its version.", (line) -> headline(line, Headline::policy))
		.list("alternatives?", "The other claims in force, by id.",
				(line) -> headline(line, (headline) -> headline.alternatives().stream().map(Figure::id).toList()))
		.maybe(SharedColumns.AMOUNT, (line) -> headline(line, (headline) -> headline.figure().amount()))
		.maybe(SharedColumns.STANDING, (line) -> headline(line, (headline) -> headline.figure().content()))
		.maybe(SharedColumns.PRINT, (line) -> headline(line, Headline::figure))
		.text("page", "The path of its page on this site.", (line) -> line.reading().quantity().path());

	private final Quantities quantities;

	private final ResolvedQuantities resolved;

	QuantityTable(Quantities quantities, ResolvedQuantities resolved) {
		this.quantities = quantities;
		this.resolved = resolved;
	}

	private static <V> @Nullable V headline(Line line, Function<Headline, @Nullable V> part) {
		return line.reading().headline().map(part).orElse(null);
	}

	@Override
	public Table<Line> table(PointOfView view) {
		return TABLE;
	}

	/** Every quantity on which a claim was public. */
	@Override
	public Stream<Quantity> all(PointOfView view) {
		ClaimFilter filter = view.claims();
		return IntStream.iterate(0, (offset) -> offset + PORTION)
			.mapToObj((offset) -> this.quantities.stretch(filter, List.of(), offset, PORTION))
			.takeWhile((some) -> !some.isEmpty())
			.flatMap(List::stream);
	}

	@Override
	List<Line> lines(List<Quantity> some, PointOfView view) {
		return this.resolved.read(this.quantities.figures(some, view.asOf().recorded()), view.asOf(), view.rule())
			.stream()
			.map((reading) -> new Line(reading,
					reading.figures()
						.stream()
						.filter((figure) -> view.asOf().isPublic(figure.source().published()))
						.count()))
			.toList();
	}

	/**
	 * A quantity and how many of its claims were public.
	 */
	public record Line(ResolvedQuantity reading, long known) {

	}

}
