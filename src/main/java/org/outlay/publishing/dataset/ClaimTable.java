package org.outlay.publishing.dataset;

import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.outlay.facts.claim.Breakdown;
import org.outlay.facts.claim.ClaimLinks;
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

/** Claims, one per row: the basis of every other figure. */
record ClaimTable(Ledger ledger, Conversions conversions) {

	private static final Table<Breakdown> PARTS = Table.<Breakdown>group()
		.text("part_use? -> parts.code", "Use of the money, if the figure is a part of a whole.", Breakdown::use)
		.text("part_region? -> parts.code", "Region of the spending, if the figure is a part.", Breakdown::region)
		.text("part_item? -> parts.code", "Item bought, if the figure is a part.", Breakdown::item)
		.text("part_segment? -> parts.code", "Business segment, if the figure is a part.", Breakdown::segment);

	private static final Table<ClaimLinks> LINKS = Table.<ClaimLinks>group()
		.text("part_of? -> claims.id", "Claim that this one is a part of.", ClaimLinks::partOf)
		.text("repeats? -> claims.id", "Claim that this one repeats.", ClaimLinks::repeats)
		.text("equals? -> claims.id", "Claim whose amount this one prints in another currency or word.",
				ClaimLinks::equals)
		.text("revises? -> claims.id", "Claim that this one replaces, according to its source.", ClaimLinks::revises)
		.text("corrects? -> claims.id", "Claim of Outlay that this one corrects.", ClaimLinks::corrects);

	private static final Table<Figure> STATED = Table
		.<Figure>of("claims", "Claims", "One source's statement of one quantity.", "id")
		.text("id", "Stable id of the claim, never reused.", Figure::id)
		.code("type", "Type of the claim: capex, data-budget or observation.", Figure::type)
		.and(SharedColumns.SUBJECT, Figure::subject)
		.and(SharedColumns.MEASURE, (figure) -> figure)
		.and(PARTS, (figure) -> figure.content().breakdown())
		.and(SharedColumns.PERIOD, (figure) -> figure.content().period())
		.and(SharedColumns.AMOUNT, Figure::amount)
		.and(SharedColumns.STANDING, Figure::content)
		.and(SharedColumns.PRINT, (figure) -> figure)
		.and(SharedColumns.LOCATOR, (figure) -> figure.content().locator())
		.text("based_on? -> sources.id", "Source that this one retells, if named.",
				(figure) -> figure.content().basedOn())
		.text("origin -> sources.id",
				"Source in which the figure first appeared; claims of one origin count as one source.", Figure::root)
		.and(LINKS, (figure) -> figure.content().links())
		.code("rank", "Rank by the editor: preferred, normal or deprecated.", (figure) -> figure.content().rank())
		.text("rank_reason?", "Reason for any rank but normal.", (figure) -> figure.content().rankReason())
		.text("note?", "Note by the editor on ambiguity, wording or scope.", (figure) -> figure.content().note())
		.integer("version", "Version of the claim, from 1.", Figure::version)
		.moment("recorded_from", "Moment at which Outlay recorded this version.", Figure::recordedFrom)
		.text("quantity", "Quantity of the claim; claims of one quantity are about the same thing.",
				(figure) -> figure.quantity().key())
		.text("page", "Path of its page on this site.", Figure::path);

	private static final Table<Line> PLAIN = Table.<Line>of("claims", "", "", "id").and(STATED, Line::figure);

	private static final Table<Line> CONVERTED = PLAIN.maybe(SharedColumns.CONVERTED, Line::converted);

	/** The claims of a type, or all if it is null. */
	PublishedTable<Figure, Line> of(String name, String title, String meaning, @Nullable ClaimType type) {
		return new PublishedTable<>(
				(view) -> ((view.money().unit() != null) ? CONVERTED : PLAIN).named(name, title, meaning),
				(view) -> passing(view.claims().only((type != null) ? type.entity() : null)), this::lines);
	}

	/** The claims that pass a filter, sorted by quantity. */
	Stream<Figure> passing(ClaimFilter filter) {
		return PublishedTable.inPortions((offset) -> this.ledger.stretch(filter, offset, PublishedTable.PORTION));
	}

	private List<Line> lines(List<Figure> figures, PointOfView view) {
		Unit currency = view.money().unit();
		return figures.stream()
			.map((figure) -> new Line(figure,
					(currency != null) ? this.conversions.convert(figure, currency, view.fx()) : null))
			.toList();
	}

	/** A claim, and its amount in the chosen currency, if any. */
	record Line(Figure figure, @Nullable Converted converted) {
	}

}
