package org.outlay.publishing.dataset;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.outlay.facts.rate.Quote;
import org.outlay.publishing.tabular.Table;
import org.outlay.readings.conversion.ImpliedRate;
import org.outlay.readings.conversion.ImpliedRates;
import org.outlay.readings.ledger.Figure;
import org.outlay.readings.search.Hit;

import org.springframework.stereotype.Component;

/** What follows from claims and names, each a table. */
@Component
class AnswerTables {

	private static final String CLAIMS = "claims";

	private static final Table<ImpliedRate> IMPLIED = Table
		.<ImpliedRate>of("implied_rates", "Implied rates",
				"A rate that a source implies by printing one amount in two currencies in one place.", "strong", "weak")
		.text("strong", "The claim in the currency of which one unit is worth more.", (rate) -> rate.strong().id())
		.to(CLAIMS, "id")
		.text("weak", "The claim in the other currency.", (rate) -> rate.weak().id())
		.to(CLAIMS, "id")
		.and(SharedColumns.SUBJECT, (rate) -> rate.strong().subject())
		.and(SharedColumns.PERIOD, (rate) -> rate.strong().content().period())
		.text("from", "The stronger currency.", (rate) -> unit(rate.strong()))
		.text("to", "The weaker currency: rates are units of it for one of the stronger.", (rate) -> unit(rate.weak()))
		.text("strong_wording", "The amount in the stronger currency, in words.",
				(rate) -> rate.strong().amount().wording())
		.text("weak_wording", "The amount in the weaker currency, in words.", (rate) -> rate.weak().amount().wording())
		.flag("one_amount", "Whether the two are one amount for sure; on different bases they only may be.",
				ImpliedRate::isOneAmount)
		.decimal("printed?", "The rate by the numbers printed, to 34 digits; empty for ranges.", ImpliedRate::printed)
		.decimal("low", "The least rate the printed digits leave open.",
				(rate) -> Objects.requireNonNull(rate.rates().low()))
		.flag("low_included", "Whether the least rate itself is possible.", (rate) -> rate.rates().lowIncluded())
		.decimal("high", "The greatest.", (rate) -> Objects.requireNonNull(rate.rates().high()))
		.flag("high_included", "Whether the greatest rate itself is possible.", (rate) -> rate.rates().highIncluded())
		.flag("approximate", "Whether the source marks an amount as rough.", ImpliedRate::approximate)
		.decimal("ours?", "Outlay's own rate for the same time.", (rate) -> rate(rate.ours()))
		.text("ours_method?", "How our rate came about.", (rate) -> (rate.ours() != null) ? rate.ours().method() : null)
		.text("ours_series?", "The published series our rate is from.",
				(rate) -> (rate.ours() != null) ? rate.ours().series() : null)
		.to("rate_series", "id")
		.flag("holds_ours?", "Whether our rate is among those implied; empty without one.", ImpliedRate::holdsOurs)
		.and(SharedColumns.PRINT, ImpliedRate::strong)
		.and(SharedColumns.LOCATOR, (rate) -> rate.strong().content().locator());

	private static final Table<Hit> HIT = Table.<Hit>of("search", "Search", "One thing a search found.", "type", "id")
		.text("type", "What it is: company, model, product, person, source or claim.", Hit::type)
		.text("id", "Its stable id.", Hit::id)
		.text("title", "What readers know it by.", Hit::title)
		.text("matched", "The name, alias, title or printed words that contain the search.", Hit::matched)
		.text("page", "The path of its page on this site.", Hit::path);

	private final ImpliedRates implied;

	AnswerTables(ImpliedRates implied) {
		this.implied = implied;
	}

	private static String unit(Figure figure) {
		return figure.amount().unit().code();
	}

	private static @Nullable BigDecimal rate(@Nullable Quote quote) {
		return (quote != null) ? quote.rate() : null;
	}

	/** As of a day, by subject, measure and period. */
	PublishedTable<ImpliedRate, ?> implied() {
		return PlainTable.of(IMPLIED, (view) -> this.implied.all(view.asOf()));
	}

	/** What a search finds; nothing without one. */
	PublishedTable<Hit, ?> hits() {
		return PlainTable.of(HIT, (view) -> List.of());
	}

}
