package org.outlay.readings.conversion;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

import org.jspecify.annotations.Nullable;

import org.outlay.values.amount.Amount;
import org.outlay.values.amount.Interval;
import org.outlay.values.amount.Kind;
import org.outlay.values.amount.PrintedPrecision;
import org.outlay.values.amount.Unit;

/**
 * Converts bounds one by one, to no more significant digits than the source printed.
 * Bounds round outwards, so that the converted interval never claims more than the
 * original; points round half to even.
 */
final class SignificantDigits {

	private SignificantDigits() {
	}

	static Amount convert(Amount amount, BigDecimal rate, Unit currency) {
		Interval interval = amount.interval();
		int digits = PrintedPrecision.digits(amount.asPrinted());
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

	private static @Nullable BigDecimal times(@Nullable BigDecimal bound, BigDecimal rate, int digits,
			RoundingMode rounding) {
		return (bound != null) ? bound.multiply(rate).round(new MathContext(digits, rounding)) : null;
	}

}
