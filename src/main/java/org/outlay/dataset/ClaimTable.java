package org.outlay.dataset;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.outlay.amount.Unit;
import org.outlay.claim.Cell;
import org.outlay.claim.ClaimFilter;
import org.outlay.claim.ClaimType;
import org.outlay.conversion.Conversions;
import org.outlay.conversion.Converted;
import org.outlay.ledger.Figure;
import org.outlay.ledger.Ledger;
import org.outlay.lens.Lens;
import org.outlay.tabular.Table;

/** Claims, one a row: the form every other figure comes from. */
public final class ClaimTable extends Published<Figure, ClaimTable.Line> {

	private static final String CLAIMS = "claims";

	private static final Table<Figure> STATED = Table
		.<Figure>of(CLAIMS, "Claims", "One source's statement of one quantity.", "id")
		.text("id", "Stable id of the claim, never used again.", Figure::id)
		.text("type", "What it records: capex, data-budget or observation.", (figure) -> figure.type().code())
		.and(Columns.SUBJECT, Figure::subject)
		.text("measure", "What is measured, by its code.", (figure) -> figure.measure().code())
		.to("measures", "code")
		.text("measure_label", "What is measured, in words.", (figure) -> figure.measure().label())
		.text("basis?", "What kind of capital expenditure; figures on different bases are not comparable.",
				(figure) -> figure.stated().basis())
		.to("bases", "code")
		.text("part_use?", "The use it is spent on, where it is a part of a whole.",
				(figure) -> figure.stated().breakdown().use())
		.to("parts", "code")
		.text("part_region?", "The region it is spent in, where it is a part.",
				(figure) -> figure.stated().breakdown().region())
		.to("parts", "code")
		.text("part_item?", "The item it is about, where it is a part.", (figure) -> figure.stated().breakdown().item())
		.to("parts", "code")
		.text("part_segment?", "The segment it is about, where it is a part.",
				(figure) -> figure.stated().breakdown().segment())
		.to("parts", "code")
		.and(Columns.PERIOD, (figure) -> figure.stated().period())
		.and(Columns.AMOUNT, Figure::amount)
		.and(Columns.STANDING, Figure::stated)
		.and(Columns.PRINT, (figure) -> figure)
		.and(Columns.LOCATOR, (figure) -> figure.stated().locator())
		.text("based_on?", "The source it is retold from, where it names one.", (figure) -> figure.stated().basedOn())
		.to("sources", "id")
		.text("origin", "The source it goes back to in the end: figures of one origin are one voice.", Figure::root)
		.to("sources", "id")
		.text("part_of?", "The claim whose part it is.", (figure) -> figure.stated().links().partOf())
		.to(CLAIMS, "id")
		.text("repeats?", "The claim it says again.", (figure) -> figure.stated().links().repeats())
		.to(CLAIMS, "id")
		.text("revises?", "The claim it replaces, in its source's own words.",
				(figure) -> figure.stated().links().revises())
		.to(CLAIMS, "id")
		.text("corrects?", "The claim of ours it corrects.", (figure) -> figure.stated().links().corrects())
		.to(CLAIMS, "id")
		.text("rank", "What the editor thinks of it: preferred, normal or deprecated.",
				(figure) -> figure.stated().rank().code())
		.text("rank_reason?", "Why, for any rank but normal.", (figure) -> figure.stated().rankReason())
		.text("note?", "Our own words on ambiguity, wording or scope.", (figure) -> figure.stated().note())
		.integer("version", "Which version of the claim, from 1.", (figure) -> (long) figure.version())
		.moment("recorded_from", "When Outlay took this version in.", Figure::recordedFrom)
		.text("cell", "The quantity it is about; claims of one cell speak of the same.",
				(figure) -> Cell.of(figure.stated()).key())
		.text("page", "The path of its page on this site.", Figure::path);

	private static final Table<Line> PLAIN = Table.<Line>of(CLAIMS, "", "", "id").and(STATED, Line::figure);

	private static final Table<Line> CONVERTED = PLAIN.maybe(Columns.CONVERTED, Line::converted);

	private final String name;

	private final String title;

	private final String meaning;

	private final @Nullable ClaimType type;

	private final Ledger ledger;

	private final Conversions conversions;

	ClaimTable(String name, String title, String meaning, @Nullable ClaimType type, Ledger ledger,
			Conversions conversions) {
		this.name = name;
		this.title = title;
		this.meaning = meaning;
		this.type = type;
		this.ledger = ledger;
		this.conversions = conversions;
	}

	@Override
	public Table<Line> table(Lens lens) {
		return ((lens.money().unit() != null) ? CONVERTED : PLAIN).named(this.name, this.title, this.meaning);
	}

	@Override
	public Stream<Figure> all(Lens lens) {
		return passing(lens.claims().ofType(this.type));
	}

	/** Every claim that passes the filter, cell by cell, read as they are taken. */
	public Stream<Figure> passing(ClaimFilter filter) {
		return Stream.iterate(this.ledger.stretch(filter, 0, PORTION), (some) -> !some.isEmpty(), new Next(filter))
			.flatMap(List::stream);
	}

	@Override
	List<Line> lines(List<Figure> figures, Lens lens) {
		Unit currency = lens.money().unit();
		return figures.stream()
			.map((figure) -> new Line(figure,
					(currency != null) ? this.conversions.convert(figure, currency, lens.fx()) : null))
			.toList();
	}

	/**
	 * A claim and what it is in the currency asked for, if any was.
	 */
	public record Line(Figure figure, @Nullable Converted converted) {

	}

	/** Reads on from where the last portion ended. */
	private final class Next implements UnaryOperator<List<Figure>> {

		private final ClaimFilter filter;

		private int read;

		Next(ClaimFilter filter) {
			this.filter = filter;
		}

		@Override
		public List<Figure> apply(List<Figure> last) {
			this.read += last.size();
			return (last.size() < PORTION) ? List.of()
					: ClaimTable.this.ledger.stretch(this.filter, this.read, PORTION);
		}

	}

}
