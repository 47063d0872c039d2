package org.outlay.fx;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * All published rates. A rate between two currencies neither of which is the base is the
 * quotient of two rates of one series and the same days. Quotients keep {@value #DIGITS}
 * significant digits; no other rounding happens here.
 */
@Repository
public class Rates {

	private static final int DIGITS = 16;

	private static final MathContext PRECISION = new MathContext(DIGITS);

	/** How many days back a daily rate may lie, for weekends and holidays. */
	private static final int DAYS_BACK = 7;

	private final JdbcClient jdbc;

	Rates(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	public List<Series> series() {
		return this.jdbc.sql("select * from fx_series order by id").query(Series.class).list();
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

	/** The daily reference rate of a day, or of the last business day before it. */
	public Optional<Quote> onDay(String from, String to, LocalDate day) {
		return quote(from, to, RateMethod.DAILY_REFERENCE, day.minusDays(DAYS_BACK), day);
	}

	/**
	 * The latest quote of a method whose first day lies between the two, both included.
	 */
	private Optional<Quote> quote(String from, String to, RateMethod method, LocalDate earliest, LocalDate latest) {
		return this.jdbc.sql("""
				with rate as (
				  select r.series_id, r.currency, r.first_day, r.last_day, r.rate from fx_rate r
				  union all
				  select distinct r.series_id, s.base, r.first_day, r.last_day, 1
				  from fx_rate r join fx_series s on s.id = r.series_id
				)
				select f.rate as given, t.rate as wanted, f.first_day, f.last_day, s.id, s.base
				from rate f
				join rate t on t.series_id = f.series_id and t.first_day = f.first_day
				join fx_series s on s.id = f.series_id
				where s.method = :method and f.currency = :from and t.currency = :to
				  and f.first_day between :earliest and :latest
				order by f.first_day desc, s.id
				limit 1
				""")
			.param("method", method.code())
			.param("from", from)
			.param("to", to)
			.param("earliest", earliest)
			.param("latest", latest)
			.query((row, number) -> {
				String base = row.getString("base");
				boolean direct = base.equals(from) || base.equals(to);
				return new Quote(row.getBigDecimal("wanted").divide(row.getBigDecimal("given"), PRECISION),
						direct ? method.words() : method.words() + ", cross rate through " + base,
						row.getObject("first_day", LocalDate.class), row.getObject("last_day", LocalDate.class),
						row.getString("id"));
			})
			.optional();
	}

}
