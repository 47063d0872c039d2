package org.outlay.doors.api.measure;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import org.outlay.doors.api.list.ApiHandler;
import org.outlay.doors.api.list.ListMapping;
import org.outlay.doors.api.problem.Fault;
import org.outlay.doors.api.query.AsOfQuery;
import org.outlay.doors.api.query.ListFields;
import org.outlay.doors.api.query.ListQuery;
import org.outlay.doors.api.query.PageOf;
import org.outlay.doors.api.query.PointsOfView;
import org.outlay.doors.api.query.Query;
import org.outlay.doors.api.shape.ClaimJson;
import org.outlay.doors.api.shape.ClaimShapes;
import org.outlay.doors.api.shape.RateSeriesJson.RateJson;
import org.outlay.doors.api.shape.ViewJson;
import org.outlay.facts.rate.Rates.Quote;
import org.outlay.facts.rate.Rates;
import org.outlay.readings.conversion.ImpliedRate;
import org.outlay.readings.conversion.ImpliedRates;
import org.outlay.readings.view.PointOfView;
import org.outlay.values.amount.Unit;
import org.outlay.values.period.Period;

import org.springframework.web.bind.annotation.GetMapping;

/** Converted amounts, and rates that sources imply. */
@ApiHandler("Rates")
record ConversionApi(Rates rates, ImpliedRates implied, ClaimShapes claims, PointsOfView pointsOfView) {

	private static final ImpliedFields FIELDS = new ImpliedFields();

	private static final int DIGITS = 4;

	@Operation(operationId = "convert", summary = "Convert an amount",
			description = "One exact amount in another currency, at the published average of a year or month or at the"
					+ " reference rate of a day. If the day has no rate, that of the last business day within the week"
					+ " before it is used. If there is no rate, the result is null and missing gives the reason.")
	@GetMapping("/rates/convert")
	ConversionJson convert(ConvertQuery query) {
		String from = query.from().code();
		String to = query.to().code();
		Optional<Quote> quote = quote(from, to, query.on());
		return new ConversionJson(query.amount(), from, to, query.on().notation(),
				quote.map((found) -> query.amount().multiply(found.rate()).stripTrailingZeros()).orElse(null),
				quote.map((found) -> this.claims.rate(from, to, found)).orElse(null),
				quote.isPresent() ? null : "No rate of " + from + " in " + to + " for " + query.on().words() + ".");
	}

	private Optional<Quote> quote(String from, String to, Period on) {
		LocalDate start = Objects.requireNonNull(on.start());
		return switch (on.precision()) {
			case YEAR -> this.rates.ofYear(from, to, start.getYear());
			case MONTH -> this.rates.ofMonth(from, to, YearMonth.from(start));
			default -> this.rates.onDay(from, to, start);
		};
	}

	@Operation(operationId = "listImpliedRates", summary = "List implied rates",
			description = "Rates that a source implies by printing one amount in two currencies in one place, beside"
					+ " Outlay's own rate for the same period. Both amounts are single numbers: two floors or ranges imply no"
					+ " rate. Of different families of bases the two may be different amounts.")
	@ListMapping(value = "/rates/implied", table = "implied_rates")
	PageOf<ImpliedRateJson> implied(ImpliedQuery query) {
		PointOfView view = this.pointsOfView.of(query.when());
		return FIELDS
			.page(query.listing(), this.implied.all(view.asOf()),
					(page) -> page.stream().map((rate) -> json(rate, view)).toList())
			.seen(ViewJson.ofClaims(view));
	}

	private ImpliedRateJson json(ImpliedRate rate, PointOfView view) {
		String from = rate.strong().amount().unit().code();
		String to = rate.weak().amount().unit().code();
		String words = (rate.approximate() ? "about " : "") + rate.words(DIGITS) + " " + to + " for 1 " + from;
		return new ImpliedRateJson(this.claims.of(rate.strong(), view), this.claims.of(rate.weak(), view),
				rate.isOneAmount(), rate.printed(), Objects.requireNonNull(rate.rates().low()),
				Objects.requireNonNull(rate.rates().high()), rate.approximate(), words,
				(rate.ours() != null) ? this.claims.rate(from, to, rate.ours()) : null, rate.holdsOurs());
	}

	/** The parameters of a conversion. */
	record ConvertQuery(
			@Parameter(description = "The amount, an exact decimal.", example = "160000000000") BigDecimal amount,
			@Parameter(description = "The currency of the amount.", example = "CNY") Unit from,
			@Parameter(description = "The currency to convert it into.", example = "USD") Unit to,
			@Parameter(description = "A year or month, for its average rate, or a day, for the rate of that day.",
					example = "2026-02") Period on)
			implements
				Query {

		@Override
		public List<Fault> faults(Instant now) {
			if (this.from.equals(this.to)) {
				return List.of(Fault.badValue("to", this.to.code(), "the amount is in this currency already",
						"another ISO 4217 code"));
			}
			String text = this.on.notation();
			return text.matches("[0-9]{4}(-[0-9]{2}){0,2}") ? List.of() : List.of(Fault.badValue("on", text,
					"'" + text + "' is neither a year, a month nor a day", "2025", "2026-02", "2026-02-13"));
		}

	}

	/** The result of a conversion. */
	record ConversionJson(@Schema(description = "The amount to convert.", example = "160000000000") BigDecimal amount,
			@Schema(description = "The currency of the amount.", example = "CNY") String from,
			@Schema(description = "The currency of the result.", example = "USD") String to,
			@Schema(description = "The year, month or day of the rate.", example = "2026-02") String on,
			@Schema(description = "The amount times the rate, not rounded; null without a rate.",
					example = "23137400000") @Nullable BigDecimal result,
			@Schema(description = "The rate with its source; null if none is known.") @Nullable RateJson rate,
			@Schema(description = "The reason why no rate is known; null if one is.") @Nullable String missing) {
	}

	/** The fields by which implied rates can be sorted. */
	static final class ImpliedFields extends ListFields<ImpliedRate> {

		ImpliedFields() {
			sort("source", (rate) -> rate.strong().source().id());
			sort("subject", (rate) -> rate.strong().subject().id());
		}

	}

	/** The parameters of the list of implied rates. */
	record ImpliedQuery(AsOfQuery when, ListQuery<ImpliedFields> listing) implements Query {
	}

	/** A rate that a source implies by printing one amount in two currencies. */
	record ImpliedRateJson(
			@Schema(description = "The claim in the currency of which one unit is worth more.") ClaimJson strong,
			@Schema(description = "The claim in the other currency.") ClaimJson weak,
			@Schema(description = "Whether the two are certainly one amount; of different families of bases they may not be.",
					example = "true") boolean oneAmount,
			@Schema(description = "Units of the weaker currency for one of the stronger, from the printed numbers, to 34"
					+ " digits.", example = "7.083333333333333333333333333333333") BigDecimal printed,
			@Schema(description = "The lowest rate the printed digits allow.", example = "6.972") BigDecimal low,
			@Schema(description = "The highest rate they allow.", example = "7.195") BigDecimal high,
			@Schema(description = "Whether the source marks an amount as rough.", example = "true") boolean approximate,
			@Schema(description = "In words, rounded outwards.",
					example = "about 6.971–7.195 CNY for 1 USD") String words,
			@Schema(description = "Outlay's own rate for the same period; null if there is none.") @Nullable RateJson ours,
			@Schema(description = "Whether ours is among them, if known.",
					example = "true") @Nullable Boolean holdsOurs) {
	}

}
