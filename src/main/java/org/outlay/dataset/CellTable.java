package org.outlay.dataset;

import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.outlay.claim.Cell;
import org.outlay.claim.ClaimFilter;
import org.outlay.headline.CellReading;
import org.outlay.headline.Cells;
import org.outlay.headline.Headline;
import org.outlay.ledger.Figure;
import org.outlay.ledger.Quantities;
import org.outlay.lens.Lens;
import org.outlay.tabular.Table;

/**
 * Quantities, one a row, each with the claim shown for it and whether others disagree.
 */
public final class CellTable extends Published<Cell, CellTable.Line> {

	private static final Table<Line> TABLE = Table
		.<Line>of("cells", "Quantities", "One quantity and the claim shown for it by the rule asked for.", "cell")
		.text("cell", "Subject, measure, basis, period and parts: what its claims have in common.",
				(line) -> line.reading().cell().key())
		.and(Columns.SUBJECT, (line) -> line.reading().figures().get(0).subject())
		.text("measure", "What is measured, by its code.", (line) -> line.reading().cell().measure())
		.to("measures", "code")
		.text("basis?", "What kind of capital expenditure.", (line) -> line.reading().cell().basis())
		.to("bases", "code")
		.list("parts?", "Codes of the parts it is about, where it is no whole.",
				(line) -> line.reading().cell().breakdown().parts())
		.and(Columns.PERIOD, (line) -> line.reading().cell().period())
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
		.maybe(Columns.AMOUNT, (line) -> headline(line, (headline) -> headline.figure().amount()))
		.maybe(Columns.STANDING, (line) -> headline(line, (headline) -> headline.figure().stated()))
		.maybe(Columns.PRINT, (line) -> headline(line, Headline::figure))
		.text("page", "The path of its page on this site.", (line) -> line.reading().cell().path());

	private final Quantities quantities;

	private final Cells cells;

	CellTable(Quantities quantities, Cells cells) {
		this.quantities = quantities;
		this.cells = cells;
	}

	private static <V> @Nullable V headline(Line line, Function<Headline, @Nullable V> part) {
		return line.reading().headline().map(part).orElse(null);
	}

	@Override
	public Table<Line> table(Lens lens) {
		return TABLE;
	}

	/** Every quantity on which a claim was public. */
	@Override
	public Stream<Cell> all(Lens lens) {
		ClaimFilter filter = lens.claims();
		return IntStream.iterate(0, (offset) -> offset + PORTION)
			.mapToObj((offset) -> this.quantities.stretch(filter, List.of(), offset, PORTION))
			.takeWhile((some) -> !some.isEmpty())
			.flatMap(List::stream);
	}

	@Override
	List<Line> lines(List<Cell> some, Lens lens) {
		return this.cells.read(this.quantities.figures(some, lens.asOf().recorded()), lens.asOf(), lens.rule())
			.stream()
			.map((reading) -> new Line(reading,
					reading.figures()
						.stream()
						.filter((figure) -> lens.asOf().isPublic(figure.source().published()))
						.count()))
			.toList();
	}

	/**
	 * A quantity and how many of its claims were public.
	 */
	public record Line(CellReading reading, long known) {

	}

}
