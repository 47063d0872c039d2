package org.outlay.doors.web.rate;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.outlay.doors.web.page.WebPage;
import org.outlay.facts.rate.Rates;
import org.outlay.facts.rate.Series;
import org.outlay.values.english.English;

/**
 * A series of exchange rates: all annual ones, or the daily or monthly ones of a year.
 *
 * @param years the years to choose from, latest first; none if all rates are shown
 * @param currencies the columns
 * @param year the year asked for; null if none was
 * @param complaint what is wrong with the year asked for; null if nothing is
 */
record RateSeriesPage(Shown series, List<Year> years, List<String> currencies, List<Row> rows, @Nullable Integer year,
		@Nullable String complaint) implements WebPage {

	private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);

	/**
	 * The page.
	 * @param days its rates, latest first
	 * @param asked the year asked for; the latest if null or blank
	 */
	static RateSeriesPage of(Series series, List<Rates.Day> days, @Nullable String asked) {
		Shown shown = new Shown(series, days);
		List<String> years = shown.isAnnual() ? List.of()
				: days.stream().map((day) -> String.valueOf(day.firstDay().getYear())).distinct().toList();
		boolean given = asked != null && !asked.isBlank();
		String wanted = given ? Objects.requireNonNull(asked).strip() : years.isEmpty() ? "" : years.get(0);
		boolean known = years.isEmpty() ? wanted.isEmpty() : years.contains(wanted);
		List<Rates.Day> within = days.stream()
			.filter((day) -> years.isEmpty() || String.valueOf(day.firstDay().getYear()).equals(wanted))
			.toList();
		List<String> currencies = List.copyOf(series.currencies(known ? within : days));
		return new RateSeriesPage(shown,
				years.stream().map((year) -> new Year(year, year.equals(wanted) ? "true" : null)).toList(), currencies,
				known ? within.stream().map((day) -> Row.of(day, currencies)).toList() : List.of(),
				(known && given) ? Integer.valueOf(wanted) : null, known ? null : complaint(wanted, years));
	}

	private static String complaint(String wanted, List<String> years) {
		return years.isEmpty() ? "This series is shown whole: it takes no year."
				: "This series does not have the year “" + English.echo(wanted) + "”: it reaches from "
						+ years.get(years.size() - 1) + " to " + years.get(0) + ".";
	}

	@Override
	public String title() {
		return this.series.title();
	}

	@Override
	public String description() {
		return "Exchange rates per " + this.series.series.base() + " as published by " + this.series.series.publisher()
				+ ", with their origin and licence.";
	}

	/** All rates of the series, or those of the year asked for. */
	@Override
	public @Nullable String tablePath() {
		if (this.complaint != null) {
			return null;
		}
		String all = "/api/v1" + this.series.path();
		return (this.year != null) ? all + "?from=" + this.year + "-01-01&to=" + this.year + "-12-31" : all;
	}

	/** {@code "1 June 2026"}, {@code "June 2026"} or {@code "2026"}. */
	static String when(LocalDate first, LocalDate last) {
		if (first.equals(last)) {
			return English.day(first);
		}
		return (first.getMonth() == last.getMonth()) ? MONTH.format(first) : Integer.toString(first.getYear());
	}

	/** A series with its rates, latest first. */
	record Shown(Series series, List<Rates.Day> days) {

		public String title() {
			return this.series.publisher() + ": " + this.series.title();
		}

		public String method() {
			return this.series.method().replace('-', ' ') + ", per " + this.series.base();
		}

		public String path() {
			return "/rates/" + this.series.id();
		}

		public boolean isAnnual() {
			return this.series.method().startsWith("annual");
		}

		/** {@code "January 2019 to June 2026"}. */
		public String reach() {
			if (this.days.isEmpty()) {
				return "no rates";
			}
			Rates.Day first = this.days.get(this.days.size() - 1);
			Rates.Day last = this.days.get(0);
			return when(first.firstDay(), first.lastDay()) + " to " + when(last.firstDay(), last.lastDay());
		}

		public String currencies() {
			return English.list(List.copyOf(this.series.currencies(this.days)));
		}

		public String retrieved() {
			return English.day(this.series.retrieved());
		}

	}

	/** A year to choose; {@code current} is for {@code aria-current}. */
	record Year(String year, @Nullable String current) {
	}

	/** One time and its rates, one for each currency; a dash if there is none. */
	record Row(String when, List<String> rates) {

		static Row of(Rates.Day day, List<String> currencies) {
			return new Row(RateSeriesPage.when(day.firstDay(), day.lastDay()),
					currencies.stream().map((currency) -> rate(day, currency)).toList());
		}

		static String rate(Rates.Day day, String currency) {
			BigDecimal rate = day.perBase().get(currency);
			return (rate != null) ? rate.stripTrailingZeros().toPlainString() : "–";
		}

	}

}
