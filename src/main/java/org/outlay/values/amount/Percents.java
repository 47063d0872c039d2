package org.outlay.values.amount;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

/** Writes calculated fractions in percent, with at most one decimal. */
final class Percents {

	private Percents() {
	}

	/** With a sign: {@code "+25%"}, {@code "+25% or more"}, {@code "−100% to −46.9%"}. */
	static String signed(Interval fraction, boolean approximate) {
		String about = approximate ? "about " : "";
		String low = percent(fraction.low(), true);
		String high = percent(fraction.high(), true);
		return joined(about, low, high, fraction.lowIncluded() ? about + low + " or more" : "more than " + about + low,
				fraction.highIncluded() ? about + high + " or less" : "less than " + about + high);
	}

	/** Without a sign: {@code "100%"}, {@code "up to 53.1%"}, {@code "50% to 60%"}. */
	static String plain(Interval fraction, boolean approximate) {
		String about = approximate ? "about " : "";
		String low = hasFloor(fraction) ? percent(fraction.low(), false) : "";
		String high = percent(fraction.high(), false);
		return joined(about, low, high, (fraction.lowIncluded() ? "at least " : "over ") + about + low,
				(fraction.highIncluded() ? "up to " : "under ") + about + high);
	}

	/** Chooses the words by which of the bounds are known. */
	private static String joined(String about, String low, String high, String floor, String ceiling) {
		if (low.equals(high)) {
			return low.isEmpty() ? "unknown" : about + low;
		}
		if (high.isEmpty()) {
			return floor;
		}
		return low.isEmpty() ? ceiling : about + low + " to " + high;
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
