package org.outlay.facts.rate;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/**
 * All published rates. A rate between two currencies neither of which is the base is the
 * quotient of two rates of one series and the same days. Quotients keep {@value #DIGITS}
 * significant digits; no other rounding happens here.
 */
@Component
public class Rates {

	private static final int DIGITS = 16;

	private static final MathContext PRECISION = new MathContext(DIGITS);

	/** How many days back a daily rate may lie, for weekends and holidays. */
	private static final int DAYS_BACK = 7;

	private final JdbcClient jdbc;

	private final SingletonSupplier<List<Table>> tables = SingletonSupplier.of(this::read);

	Rates(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	public List<Series> series() {
		return tables().stream().map(Table::series).toList();
	}

	/** The series with an id. */
	public Optional<Series> find(String id) {
		return series().stream().filter((series) -> series.id().equals(id)).findFirst();
	}

	/** The published average of a calendar year. */
	public Optional<Quote> ofYear(String from, String to, int year) {
		LocalDate first = LocalDate.of(year, 1, 1);
		return quote(from, to, RateMethod.ANNUAL_AVERAGE, first, first);
	}

	/** The published average of a month. */
	public Optional<Quote> ofMonth(String from, String to, YearMonth month) {
		return quote(from, to, RateMethod.MONTHLY_AVERAGE, month.atDay(1), month.atDay(1));
	}

	/**
	 * The published average of a month, or of the latest month before it that has one.
	 */
	public Optional<Quote> ofMonthOrBefore(String from, String to, YearMonth month) {
		return quote(from, to, RateMethod.MONTHLY_AVERAGE, LocalDate.EPOCH, month.atDay(1));
	}

	/**
	 * The mean of the monthly averages of a span; empty unless every month of it has one.
	 */
	public Optional<Quote> ofMonths(String from, String to, YearMonth first, YearMonth last) {
		List<Quote> months = new ArrayList<>();
		for (YearMonth month = first; !month.isAfter(last); month = month.plusMonths(1)) {
			Optional<Quote> quote = ofMonth(from, to, month);
			if (quote.isEmpty()) {
				return Optional.empty();
			}
			months.add(quote.get());
		}
		BigDecimal mean = months.stream()
			.map(Quote::rate)
			.reduce(BigDecimal.ZERO, BigDecimal::add)
			.divide(BigDecimal.valueOf(months.size()), PRECISION);
		return Optional.of(new Quote(mean, "mean of " + months.size() + " monthly averages", first.atDay(1),
				last.atEndOfMonth(), months.get(0).series()));
	}

	/**
	 * The mean over every day of a span that is not made of whole months: of daily
	 * reference rates or, without them, of the averages of the months the days are in.
	 */
	public Optional<Quote> ofDays(String from, String to, LocalDate first, LocalDate last) {
		return mean(first, last, (day) -> onDay(from, to, day))
			.or(() -> mean(first, last, (day) -> ofMonth(from, to, YearMonth.from(day))));
	}

	/** Empty unless every day has a rate. */
	private static Optional<Quote> mean(LocalDate first, LocalDate last, Function<LocalDate, Optional<Quote>> rates) {
		List<Quote> days = first.datesUntil(last.plusDays(1))
			.map(rates)
			.takeWhile(Optional::isPresent)
			.map(Optional::orElseThrow)
			.toList();
		if (days.size() <= ChronoUnit.DAYS.between(first, last)) {
			return Optional.empty();
		}
		BigDecimal mean = days.stream()
			.map(Quote::rate)
			.reduce(BigDecimal.ZERO, BigDecimal::add)
			.divide(BigDecimal.valueOf(days.size()), PRECISION);
		Quote one = days.get(0);
		return Optional.of(new Quote(mean, "mean over " + days.size() + " days, each at its " + one.method(), first,
				last, one.series()));
	}

	/** The daily reference rate of a day, or of the last business day before it. */
	public Optional<Quote> onDay(String from, String to, LocalDate day) {
		return quote(from, to, RateMethod.DAILY_REFERENCE, day.minusDays(DAYS_BACK), day);
	}

	/** Every currency that some series has a rate of, in alphabetical order. */
	public NavigableSet<String> currencies() {
		return tables().stream()
			.flatMap((table) -> table.days.values().stream())
			.flatMap((day) -> day.perBase.keySet().stream())
			.collect(Collectors.toCollection(TreeSet::new));
	}

	/** The months that have a published average, newest first. */
	public List<YearMonth> months() {
		return tables().stream()
			.filter((table) -> table.series.method().equals(RateMethod.MONTHLY_AVERAGE.code()))
			.flatMap((table) -> table.days.descendingKeySet().stream())
			.map(YearMonth::from)
			.distinct()
			.toList();
	}

	/**
	 * Every published rate of a series, newest first: units of each currency for one of
	 * the base. Empty for an unknown series.
	 */
	public List<Day> days(String series) {
		return tables().stream()
			.filter((table) -> table.series.id().equals(series))
			.flatMap((table) -> table.days.descendingMap().values().stream())
			.toList();
	}

	private List<Table> tables() {
		return this.tables.obtain();
	}

	/** Rates change only by a migration, before Outlay starts. */
	private List<Table> read() {
		Map<String, Table> tables = new LinkedHashMap<>();
		this.jdbc.sql("select * from fx_series order by id")
			.query(Series.class)
			.list()
			.forEach((series) -> tables.put(series.id(), new Table(series, new TreeMap<>())));
		this.jdbc.sql("select series_id, currency, first_day, last_day, rate from fx_rate").query((row) -> {
			Table table = Objects.requireNonNull(tables.get(row.getString("series_id")));
			LocalDate first = row.getObject("first_day", LocalDate.class);
			LocalDate last = row.getObject("last_day", LocalDate.class);
			table.days.computeIfAbsent(first, (day) -> new Day(day, last, table.withBase())).perBase
				.put(row.getString("currency"), row.getBigDecimal("rate"));
		});
		return List.copyOf(tables.values());
	}

	/**
	 * The latest quote of a method whose first day lies between the two, both included.
	 */
	private Optional<Quote> quote(String from, String to, RateMethod method, LocalDate earliest, LocalDate latest) {
		return tables().stream()
			.filter((table) -> table.series.method().equals(method.code()))
			.map((table) -> table.quote(from, to, method, earliest, latest))
			.flatMap(Optional::stream)
			.max(Comparator.comparing(Quote::firstDay).thenComparing(Comparator.comparing(Quote::series).reversed()));
	}

	/**
	 * The value of one unit of the base of a series.
	 *
	 * @param lastDay last day it covers, inclusive
	 * @param perBase units of each currency, the base included
	 */
	public record Day(LocalDate firstDay, LocalDate lastDay, SortedMap<String, BigDecimal> perBase) {
	}

	/** All rates of one series by their first day. */
	private record Table(Series series, NavigableMap<LocalDate, Day> days) {

		SortedMap<String, BigDecimal> withBase() {
			return new TreeMap<>(Map.of(this.series.base(), BigDecimal.ONE));
		}

		Optional<Quote> quote(String from, String to, RateMethod method, LocalDate earliest, LocalDate latest) {
			if (earliest.isAfter(latest)) {
				return Optional.empty();
			}
			return this.days.subMap(earliest, true, latest, true)
				.descendingMap()
				.values()
				.stream()
				.filter((day) -> day.perBase.containsKey(from) && day.perBase.containsKey(to))
				.findFirst()
				.map((day) -> quote(from, to, method, day));
		}

		private Quote quote(String from, String to, RateMethod method, Day day) {
			String base = this.series.base();
			boolean direct = base.equals(from) || base.equals(to);
			return new Quote(
					Objects.requireNonNull(day.perBase.get(to))
						.divide(Objects.requireNonNull(day.perBase.get(from)), PRECISION),
					direct ? method.words() : method.words() + ", cross rate through " + base, day.firstDay,
					day.lastDay, this.series.id());
		}

	}

	/**
	 * The value of one unit of a currency in another.
	 *
	 * @param rate units of the target currency for one unit of the original
	 * @param method how the rate was made, in words: {@code monthly average},
	 * {@code cross rate through EUR}
	 * @param firstDay first day it covers
	 * @param lastDay last day it covers, inclusive
	 * @param series the id of the series it comes from
	 */
	public record Quote(BigDecimal rate, String method, LocalDate firstDay, LocalDate lastDay, String series) {

		/**
		 * Whether it was published by a day. The series do not say when each of their
		 * rates was: a daily rate counts from its day, an average when its time is over.
		 */
		public boolean isKnownOn(LocalDate day) {
			return this.firstDay.equals(this.lastDay) ? !this.lastDay.isAfter(day) : this.lastDay.isBefore(day);
		}

	}

}
