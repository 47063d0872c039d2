package org.outlay.readings.conversion;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.outlay.facts.rate.Rates.Quote;
import org.outlay.facts.rate.Rates;
import org.outlay.values.english.English;

/**
 * Looks for the rate between two currencies, among those published by a day.
 *
 * @param day the day; null for all rates
 */
record RateSearch(Rates rates, String from, String to, @Nullable LocalDate day) {

	Optional<Quote> onDay(LocalDate wanted) {
		return known(this.rates.onDay(this.from, this.to, wanted));
	}

	Optional<Quote> ofMonth(YearMonth month) {
		return known(this.rates.ofMonth(this.from, this.to, month));
	}

	/** The average of a month, or of the latest month before it that has one. */
	Optional<Quote> ofMonthOrBefore(YearMonth month) {
		YearMonth last = (this.day != null) ? YearMonth.from(this.day).minusMonths(1) : month;
		return this.rates.ofMonthOrBefore(this.from, this.to, last.isBefore(month) ? last : month);
	}

	/**
	 * The published average of a month or year, the mean of several months or, if the
	 * time is not made of whole months, the mean of its days.
	 */
	Optional<Quote> average(LocalDate start, LocalDate end) {
		return known(published(start, end));
	}

	private Optional<Quote> published(LocalDate start, LocalDate end) {
		YearMonth first = YearMonth.from(start);
		YearMonth last = YearMonth.from(end);
		if (!start.equals(first.atDay(1)) || !end.equals(last.atEndOfMonth())) {
			return this.rates.ofDays(this.from, this.to, start, end);
		}
		if (first.equals(last)) {
			return this.rates.ofMonth(this.from, this.to, first);
		}
		boolean year = first.getMonth() == Month.JANUARY && last.equals(first.withMonth(Month.DECEMBER.getValue()));
		return (year ? this.rates.ofYear(this.from, this.to, first.getYear()) : Optional.<Quote>empty())
			.or(() -> this.rates.ofMonths(this.from, this.to, first, last));
	}

	private Optional<Quote> known(Optional<Quote> quote) {
		return quote.filter((found) -> this.day == null || found.isKnownOn(this.day));
	}

	/**
	 * Why there is no rate.
	 * @param time the time that would have had it, in words
	 * @param wanted the same search, which finds the rates that were not yet published
	 */
	String missing(String time, Function<RateSearch, Optional<Quote>> wanted) {
		Optional<String> unknown = Stream.of(this.from, this.to)
			.filter((currency) -> !this.rates.currencies().contains(currency))
			.findFirst();
		if (unknown.isPresent()) {
			return "No exchange rate of " + unknown.get() + " is recorded.";
		}
		String none = "No rate of " + this.from + " in " + this.to + " for " + time;
		LocalDate known = this.day;
		return (known != null && wanted.apply(new RateSearch(this.rates, this.from, this.to, null)).isPresent())
				? none + " was known on " + English.day(known) + "." : none + ".";
	}

}
