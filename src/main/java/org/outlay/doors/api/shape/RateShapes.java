package org.outlay.doors.api.shape;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.outlay.doors.api.problem.ApiAddresses;
import org.outlay.facts.rate.Quote;
import org.outlay.facts.rate.Rates;
import org.outlay.facts.rate.Series;
import org.outlay.values.amount.Unit;
import org.outlay.values.period.Period;

import org.springframework.stereotype.Component;

/** Makes rates with the source of their series. */
@Component
public class RateShapes {

	private final Rates rates;

	RateShapes(Rates rates) {
		this.rates = rates;
	}

	RateJson of(String from, String to, Quote quote) {
		Series series = this.rates.find(quote.series()).orElseThrow();
		return new RateJson(quote.rate(), from, to, quote.method(), quote.firstDay(), quote.lastDay(), quote.series(),
				series.publisher(), href(quote.series()));
	}

	/** The series behind some converted amounts, by id. */
	public List<SeriesJson> behind(Stream<@Nullable ConvertedJson> converted) {
		Set<String> used = new HashSet<>();
		converted.forEach((one) -> {
			if (one != null && one.rate() != null) {
				used.add(one.rate().series());
			}
		});
		return this.rates.series()
			.stream()
			.filter((series) -> used.contains(series.id()))
			.map((series) -> SeriesJson.of(series, this.rates.days(series.id())))
			.toList();
	}

	/**
	 * An amount in another currency, or a refusal that says which rate is missing.
	 * @param on a calendar year, month or day
	 */
	public ConversionJson convert(BigDecimal amount, Unit from, Unit to, Period on) {
		Optional<Quote> quote = quote(from.code(), to.code(), on);
		return new ConversionJson(amount, from.code(), to.code(), on.notation(),
				quote.map((found) -> amount.multiply(found.rate()).stripTrailingZeros()).orElse(null),
				quote.map((found) -> of(from.code(), to.code(), found)).orElse(null), quote.isPresent() ? null
						: "No rate of " + from.code() + " in " + to.code() + " for " + on.words() + ".");
	}

	private Optional<Quote> quote(String from, String to, Period on) {
		LocalDate start = Objects.requireNonNull(on.start());
		return switch (on.precision()) {
			case YEAR -> this.rates.ofYear(from, to, start.getYear());
			case MONTH -> this.rates.ofMonth(from, to, YearMonth.from(start));
			default -> this.rates.onDay(from, to, start);
		};
	}

	static String href(String series) {
		return ApiAddresses.API + "/rates/" + series;
	}

}
