package org.outlay.conversion;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.outlay.amount.Amount;
import org.outlay.amount.Interval;
import org.outlay.amount.Kind;
import org.outlay.amount.Unit;

/**
 * Converts bounds one by one, to no more significant digits than the source printed.
 * Bounds round outwards, so that the converted interval never claims more than the
 * original; points round half to even.
 */
final class Digits {

	private static final Pattern NUMBER = Pattern.compile("[0-9][0-9,.]*");

	private static final Pattern YEAR = Pattern.compile("(19|20)[0-9]{2}[,.]?");

	/** For amounts in words only. */
	private static final int OF_WORDS = 2;

	private Digits() {
	}

	static Amount convert(Amount amount, BigDecimal rate, Unit currency) {
		Interval interval = amount.interval();
		int digits = printed(amount.asPrinted());
		boolean point = interval.isPoint();
		BigDecimal low = times(interval.low(), rate, digits, point ? RoundingMode.HALF_EVEN : RoundingMode.FLOOR);
		BigDecimal high = times(interval.high(), rate, digits, point ? RoundingMode.HALF_EVEN : RoundingMode.CEILING);
		Interval converted = new Interval(low, interval.lowIncluded(), high, interval.highIncluded());
		if (amount.kind() != Kind.VAGUE) {
			return new Amount(amount.kind(), converted, currency, amount.hedge(), amount.asPrinted(), null);
		}
		// the words of the lexicon fit the original currency only
		return new Amount((high != null) ? Kind.RANGE : Kind.AT_LEAST, converted, currency, null, amount.asPrinted(),
				null);
	}

	/** A point with all values that round to it; other intervals as they are. */
	static Interval widened(Amount converted) {
		BigDecimal point = converted.low();
		if (!converted.interval().isPoint() || point == null || point.signum() == 0) {
			return converted.interval();
		}
		return widened(point, converted.asPrinted());
	}

	/** Every value that rounds to a number, in the digits it was printed with. */
	static Interval widened(BigDecimal number, String phrase) {
		int scale = printed(phrase) - (number.precision() - number.scale());
		BigDecimal half = new BigDecimal("0.5").movePointLeft(scale);
		return Interval.closed(number.subtract(half), number.add(half));
	}

	private static @Nullable BigDecimal times(@Nullable BigDecimal bound, BigDecimal rate, int digits,
			RoundingMode rounding) {
		return (bound != null) ? bound.multiply(rate).round(new MathContext(digits, rounding)) : null;
	}

	/**
	 * The most digits of any number in the phrase, leading zeros aside; a year beside
	 * other numbers is not the figure.
	 */
	static int printed(String phrase) {
		List<String> numbers = NUMBER.matcher(phrase).results().map(MatchResult::group).toList();
		List<String> figures = numbers.stream().filter((number) -> !YEAR.matcher(number).matches()).toList();
		int most = (figures.isEmpty() ? numbers : figures).stream()
			.mapToInt((number) -> number.replaceAll("[,.]", "").replaceFirst("^0+", "").length())
			.max()
			.orElse(0);
		return (most > 0) ? most : OF_WORDS;
	}

}
