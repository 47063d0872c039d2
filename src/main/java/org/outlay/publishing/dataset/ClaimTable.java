package org.outlay.publishing.dataset;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.outlay.facts.claim.ClaimType;
import org.outlay.facts.claim.Quantity;
import org.outlay.facts.claim.query.ClaimFilter;
import org.outlay.publishing.tabular.Table;
import org.outlay.readings.conversion.Conversions;
import org.outlay.readings.conversion.Converted;
import org.outlay.readings.ledger.Figure;
import org.outlay.readings.ledger.Ledger;
import org.outlay.readings.view.PointOfView;
import org.outlay.values.amount.Unit;

/** Claims, one a row: the form every other figure comes from. */
public final class ClaimTable extends PublishedTable<Figure, ClaimTable.Line> {

	private static final String CLAIMS = "claims";

	private static final Table<Figure> STATED = Table
		.<Figure>of(CLAIMS, "Claims", "One source's statement of one quantity.", "id")
		.text("id", "Stable id of the claim, never used again.", Figure::id)
		.text("type", "What it records: capex, data-budget or observation.", (figure) -> figure.type().code())
		.and(SharedColumns.SUBJECT, Figure::subject)
		.text("measure", "What is measured, by its code.", (figure) -> figure.measure().code())
		.to("measures", "code")
		.text("measure_label", "What is measured, in words.", (figure) -> figure.measure().label())
		.text("basis?", "What kind of capital expenditure; figures on different bases are not comparable.",
				(figure) -> figure.content().basis())
		.to("bases", "code")
		.text("part_use?", "The use it is spent on, where it is a part of a whole.",
				(figure) -> figure.content().breakdown().use())
		.to("parts", "code")
		.text("part_region?", "The region it is spent in, where it is a part.",
				(figure) -> figure.content().breakdown().region())
		.to("parts", "code")
		.text("part_item?", "The item it is about, where it is a part.",
				(figure) -> figure.content().breakdown().item())
		.to("parts", "code")
		.text("part_segment?", "The segment it is about, where it is a part.",
				(figure) -> figure.content().breakdown().segment())
		.to("parts", "code")
		.and(SharedColumns.PERIOD, (figure) -> figure.content().period())
		.and(SharedColumns.AMOUNT, Figure::amount)
		.and(SharedColumns.STANDING, Figure::content)
		.and(SharedColumns.PRINT, (figure) -> figure)
		.and(SharedColumns.LOCATOR, (figure) -> figure.content().locator())
		.text("based_on?", "The source it is retold from, where it names one.", (figure) -> figure.content().basedOn())
		.to("sources", "id")
		.text("origin", "The source it goes back to in the end: figures of one origin are one voice.", Figure::root)
		.to("sources", "id")
		.text("part_of?", "The claim whose part it is.", (figure) -> figure.content().links().partOf())
		.to(CLAIMS, "id")
		.text("repeats?", "The claim it says again.", (figure) -> figure.content().links().repeats())
		.to(CLAIMS, "id")
		.text("revises?", "The claim it replaces, in its source's own words.",
				(figure) -> figure.content().links().revises())
		.to(CLAIMS, "id")
		.text("corrects?", "The claim of ours it corrects.", (figure) -> figure.content().links().corrects())
		.to(CLAIMS, "id")
		.text("rank", "What the editor thinks of it: preferred, normal or deprecated.",
				(figure) -> figure.content().rank().code())
		.text("rank_reason?", "Why, for any rank but normal.", (figure) -> figure.content().rankReason())
		.text("note?", "Our own words on ambiguity, wording or scope.", (figure) -> figure.content().note())
		.integer("version", "Which version of the claim, from 1.", (figure) -> (long) figure.version())
		.moment("recorded_from", "When Outlay took this version in.", Figure::recordedFrom)
		.text("quantity", "The quantity it is about; claims of one quantity speak of the same.",
				(figure) -> Quantity.of(figure.content()).key())
		.text("page", "The path of its page on this site.", Figure::path);

	private static final Table<Line> PLAIN = Table.<Line>of(CLAIMS, "", "", "id").and(STATED, Line::figure);

	private static final Table<Line> CONVERTED = PLAIN.maybe(SharedColumns.CONVERTED, Line::converted);

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
	public Table<Line> table(PointOfView view) {
		return ((view.money().unit() != null) ? CONVERTED : PLAIN).named(this.name, this.title, this.meaning);
	}

	@Override
	public Stream<Figure> all(PointOfView view) {
		return passing(view.claims().only((this.type != null) ? this.type.entity() : null));
	}

	/**
	 * Every claim that passes the filter, quantity by quantity, read as they are taken.
	 */
	public Stream<Figure> passing(ClaimFilter filter) {
		return Stream.iterate(this.ledger.stretch(filter, 0, PORTION), (some) -> !some.isEmpty(), new Next(filter))
			.flatMap(List::stream);
	}

	@Override
	List<Line> lines(List<Figure> figures, PointOfView view) {
		Unit currency = view.money().unit();
		return figures.stream()
			.map((figure) -> new Line(figure,
					(currency != null) ? this.conversions.convert(figure, currency, view.fx()) : null))
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
