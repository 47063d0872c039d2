package org.outlay.readings.conversion;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.outlay.facts.claim.ClaimContent;
import org.outlay.facts.claim.Nature;
import org.outlay.facts.rate.Rates.Quote;
import org.outlay.facts.rate.Rates;
import org.outlay.readings.ledger.Figure;
import org.outlay.values.amount.Amount;
import org.outlay.values.amount.Interval;
import org.outlay.values.amount.Kind;
import org.outlay.values.amount.PrintedPrecision;
import org.outlay.values.amount.Unit;
import org.outlay.values.period.Period;
import org.outlay.values.period.Precision;
import org.outlay.values.period.PublicationWindow;

import org.springframework.stereotype.Service;

/**
 * Converts figures by the policy of GFSM 2014 §3.132–3.133: past flows at the average of
 * their period, stocks at the rate of their day, and plans at the average of the month in
 * which they were published.
 */
@Service
public record Conversions(Rates rates) {

	private static final int MONTHS_OF_A_YEAR = 12;

	/** Converts a figure, unless there is no rate. */
	public Converted convert(Figure figure, Unit currency, RateChoice choice) {
		Unit unit = figure.amount().unit();
		if (!unit.isCurrency() || unit.equals(currency)) {
			return new Converted.Original();
		}
		Pair pair = new Pair(unit.code(), currency.code());
		YearMonth constant = choice.constant();
		if (constant != null) {
			return this.rates.ofMonth(pair.from, pair.to, constant)
				.map((quote) -> value(figure, currency, quote, "One rate for all, as asked for.", false))
				.orElseGet(() -> missing(pair, "the month " + constant));
		}
		ClaimContent content = figure.content();
		if (content.nature() != Nature.ACTUAL) {
			return published(figure, currency, pair);
		}
		return content.period().instant() ? stock(figure, currency, pair) : flow(figure, currency, pair);
	}

	/**
	 * The possible values of a figure in another currency, for comparison and never
	 * shown: a converted point is widened by half a unit of the last digit its source
	 * printed. Empty without a rate.
	 */
	public Optional<Interval> comparable(Figure figure, Unit currency) {
		if (!(convert(figure, currency, RateChoice.AUTO) instanceof Converted.Value value)) {
			return Optional.empty();
		}
		Interval interval = value.amount().interval();
		BigDecimal point = interval.low();
		return Optional.of((interval.isPoint() && point != null && point.signum() != 0)
				? PrintedPrecision.around(point, value.amount().asPrinted()) : interval);
	}

	private Converted published(Figure figure, Unit currency, Pair pair) {
		PublicationWindow window = figure.source().published();
		if (window == null) {
			return new Converted.Missing("The date of its source is not known.");
		}
		YearMonth month = YearMonth.from(window.latest());
		return this.rates.ofMonthOrBefore(pair.from, pair.to, month)
			.map((quote) -> value(figure, currency, quote,
					YearMonth.from(quote.firstDay()).equals(month)
							? "Not yet spent: the average of the month it was published in."
							: "Not yet spent: the latest monthly average known, as there is none of the month it was"
									+ " published in.",
					true))
			.orElseGet(() -> missing(pair, "the month " + month));
	}

	private Converted stock(Figure figure, Unit currency, Pair pair) {
		Period period = figure.content().period();
		boolean exact = period.precision() == Precision.DAY;
		return (exact ? day(period, pair) : average(period, pair))
			.map((quote) -> value(figure, currency, quote,
					exact ? "A stock: the rate of its day."
							: "A stock of an unknown day: the average of the time it lies in.",
					false))
			.orElseGet(() -> missing(pair, period.words()));
	}

	private Converted flow(Figure figure, Unit currency, Pair pair) {
		Period period = figure.content().period();
		return average(period, pair)
			.map((quote) -> value(figure, currency, quote, "Spent: the average of its period.", false))
			.orElseGet(() -> missing(pair, period.words()));
	}

	private Optional<Quote> day(Period period, Pair pair) {
		LocalDate end = period.end();
		return (end != null) ? this.rates.onDay(pair.from, pair.to, end) : Optional.empty();
	}

	/** The published average of a year, or the average of whole months. */
	private Optional<Quote> average(Period period, Pair pair) {
		LocalDate start = period.start();
		LocalDate end = period.end();
		if (start == null || end == null || start.getDayOfMonth() != 1
				|| !end.equals(YearMonth.from(end).atEndOfMonth())) {
			return Optional.empty();
		}
		YearMonth first = YearMonth.from(start);
		YearMonth last = YearMonth.from(end);
		if (first.equals(last)) {
			return this.rates.ofMonth(pair.from, pair.to, first);
		}
		boolean year = first.getMonthValue() == 1 && last.equals(first.plusMonths(MONTHS_OF_A_YEAR - 1));
		return (year ? this.rates.ofYear(pair.from, pair.to, first.getYear()) : Optional.<Quote>empty())
			.or(() -> this.rates.ofMonths(pair.from, pair.to, first, last));
	}

	private static Converted value(Figure figure, Unit currency, Quote quote, String rule, boolean provisional) {
		return new Converted.Value(convert(figure.amount(), quote.rate(), currency), figure.noun(), quote, rule,
				provisional);
	}

	/**
	 * Converts bounds one by one, to at most the significant digits the source printed.
	 * Bounds round outwards, so that the converted interval never claims more than the
	 * original; points round half to even.
	 */
	static Amount convert(Amount amount, BigDecimal rate, Unit currency) {
		Interval interval = amount.interval();
		int digits = PrintedPrecision.digits(amount.asPrinted());
		boolean point = interval.isPoint();
		BigDecimal low = times(interval.low(), rate, digits, point ? RoundingMode.HALF_EVEN : RoundingMode.FLOOR);
		BigDecimal high = times(interval.high(), rate, digits, point ? RoundingMode.HALF_EVEN : RoundingMode.CEILING);
		// the words of the lexicon fit the original currency only
		boolean vague = amount.kind() == Kind.VAGUE;
		Kind kind = !vague ? amount.kind() : (high != null) ? Kind.RANGE : Kind.AT_LEAST;
		return new Amount(kind, new Interval(low, interval.lowIncluded(), high, interval.highIncluded()), currency,
				vague ? null : amount.hedge(), amount.asPrinted(), null);
	}

	private static @Nullable BigDecimal times(@Nullable BigDecimal bound, BigDecimal rate, int digits,
			RoundingMode rounding) {
		return (bound != null) ? bound.multiply(rate).round(new MathContext(digits, rounding)) : null;
	}

	private static Converted missing(Pair pair, String time) {
		return new Converted.Missing("No rate of " + pair.from + " in " + pair.to + " for " + time + ".");
	}

	private record Pair(String from, String to) {
	}

}
