package org.outlay.values.amount;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

/** Writes fractions in percent, to at most one decimal: derived figures only. */
final class Percents {

	private Percents() {
	}

	/** With a sign: {@code "+25%"}, {@code "+25% or more"}, {@code "−100% to −46.9%"}. */
	static String signed(Interval fraction, boolean approximate) {
		String about = approximate ? "about " : "";
		String low = percent(fraction.low(), true);
		String high = percent(fraction.high(), true);
		if (low.equals(high)) {
			return low.isEmpty() ? "unknown" : about + low;
		}
		if (high.isEmpty()) {
			return fraction.lowIncluded() ? about + low + " or more" : "more than " + about + low;
		}
		if (low.isEmpty()) {
			return fraction.highIncluded() ? about + high + " or less" : "less than " + about + high;
		}
		return about + low + " to " + high;
	}

	/** Without: {@code "100%"}, {@code "up to 53.1%"}, {@code "50% to 60%"}. */
	static String plain(Interval fraction, boolean approximate) {
		String about = approximate ? "about " : "";
		String low = hasFloor(fraction) ? percent(fraction.low(), false) : "";
		String high = percent(fraction.high(), false);
		if (low.equals(high)) {
			return low.isEmpty() ? "unknown" : about + low;
		}
		if (high.isEmpty()) {
			return (fraction.lowIncluded() ? "at least " : "over ") + about + low;
		}
		if (low.isEmpty()) {
			return (fraction.highIncluded() ? "up to " : "under ") + about + high;
		}
		return about + low + " to " + high;
	}

	private static boolean hasFloor(Interval fraction) {
		BigDecimal low = fraction.low();
		return low != null && (low.signum() != 0 || fraction.isPoint());
	}

	private static String percent(@Nullable BigDecimal fraction, boolean sign) {
		if (fraction == null) {
			return "";
		}
		BigDecimal percent = fraction.movePointRight(2).setScale(1, RoundingMode.HALF_UP);
		String digits = new DecimalFormat("#,##0.#", DecimalFormatSymbols.getInstance(Locale.ROOT))
			.format(percent.abs());
		String direction = (percent.signum() < 0) ? "−" : (sign && percent.signum() > 0) ? "+" : "";
		return direction + digits + "%";
	}

}
