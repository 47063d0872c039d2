package org.outlay.readings.conversion;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

import org.outlay.values.amount.Amount;
import org.outlay.values.amount.Interval;
import org.outlay.values.amount.Kind;
import org.outlay.values.amount.PrintedPrecision;
import org.outlay.values.amount.Unit;

/** Converts amounts for readers, with as many digits as they can use. */
final class ShownAmount {

	/** The fewest significant digits. */
	private static final int DIGITS = 3;

	private ShownAmount() {
	}

	/**
	 * Converts bounds one by one, to the nearest number with three significant digits, or
	 * with as many as the source printed if those are more.
	 */
	static Amount of(Amount amount, BigDecimal rate, Unit currency) {
		Interval exact = amount.interval().times(rate);
		int digits = Math.max(DIGITS, PrintedPrecision.digits(amount.asPrinted()));
		Interval rounded = exact.rounded(digits);
		boolean oneSided = amount.low() == null || amount.high() == null || amount.low().signum() == 0;
		Interval shown = oneSided && (isRound(rounded.low(), exact.low()) || isRound(rounded.high(), exact.high()))
				? exact.rounded(digits + 1) : rounded;
		// the words of the lexicon fit the original currency only
		boolean vague = amount.kind() == Kind.VAGUE;
		Kind kind = !vague ? amount.kind() : (shown.high() != null) ? Kind.RANGE : Kind.AT_LEAST;
		return new Amount(kind, shown, currency, vague ? null : amount.hedge(), amount.asPrinted(), null);
	}

	/**
	 * Whether rounding made a round number, as sources print them: a floor of 199.6 must
	 * not read as the floor of 200 that another source states.
	 */
	private static boolean isRound(@Nullable BigDecimal rounded, @Nullable BigDecimal exact) {
		return rounded != null && exact != null && rounded.compareTo(exact) != 0
				&& rounded.stripTrailingZeros().precision() < DIGITS;
	}

}
