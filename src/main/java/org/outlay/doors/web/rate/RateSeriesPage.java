package org.outlay.doors.web.rate;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import org.outlay.doors.web.page.WebPage;
import org.outlay.facts.rate.Rates;
import org.outlay.facts.rate.Series;
import org.outlay.values.english.English;

/**
 * A series of exchange rates, one calendar year of daily or monthly rates at a time; of
 * annual ones all.
 *
 * @param years the years there are, the latest first; none where all are shown
 * @param currencies the columns
 * @param year the year asked for; absent where none was
 * @param complaint what is wrong with the year asked for
 */
record RateSeriesPage(Shown series, List<Year> years, List<String> currencies, List<Row> rows, @Nullable Integer year,
		@Nullable String complaint) implements WebPage {

	private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);

	/**
	 * @param days its rates, the latest first
	 * @param asked the year asked for; the latest where none is
	 */
	static RateSeriesPage of(Series series, List<Rates.Day> days, @Nullable String asked) {
		Shown shown = new Shown(series, days);
		List<Integer> years = shown.isAnnual() ? List.of()
				: days.stream().map((day) -> day.firstDay().getYear()).distinct().toList();
		String wanted = (asked == null || asked.isBlank()) ? years.isEmpty() ? "" : years.get(0).toString()
				: asked.strip();
		boolean known = years.isEmpty() ? wanted.isEmpty()
				: years.stream().anyMatch((year) -> year.toString().equals(wanted));
		List<Rates.Day> within = days.stream()
			.filter((day) -> years.isEmpty() || Integer.toString(day.firstDay().getYear()).equals(wanted))
			.toList();
		List<String> currencies = List.copyOf(series.currencies(known ? within : days));
		return new RateSeriesPage(shown, years.stream().map((year) -> new Year(year, wanted)).toList(), currencies,
				known ? within.stream().map((day) -> Row.of(day, currencies)).toList() : List.of(),
				(known && asked != null && !asked.isBlank()) ? Integer.valueOf(wanted) : null,
				known ? null : complaint(wanted, years));
	}

	private static String complaint(String wanted, List<Integer> years) {
		return years.isEmpty() ? "This series is shown whole: it takes no year."
				: "There is no year “" + English.echo(wanted) + "” in this series: it reaches from "
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

	/** A year as the days of it are called: {@code 2025}, {@code June 2026}. */
	static String when(LocalDate first, LocalDate last) {
		if (first.equals(last)) {
			return English.day(first);
		}
		return (first.getMonth() == last.getMonth()) ? MONTH.format(first) : Integer.toString(first.getYear());
	}

	/** A series with its rates, the latest first. */
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

	/**
	 * A year to choose.
	 *
	 * @param chosen the one shown
	 */
	record Year(int year, String chosen) {

		public @Nullable String current() {
			return Integer.toString(this.year).equals(this.chosen) ? "true" : null;
		}

	}

	/** One time and its rates, one a currency; a dash where there is none. */
	record Row(String when, List<String> rates) {

		static Row of(Rates.Day day, List<String> currencies) {
			List<String> rates = new ArrayList<>();
			for (String currency : currencies) {
				var rate = day.perBase().get(currency);
				rates.add((rate != null) ? rate.stripTrailingZeros().toPlainString() : "–");
			}
			return new Row(RateSeriesPage.when(day.firstDay(), day.lastDay()), rates);
		}

	}

}
