package org.outlay.values.amount;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Exact numbers as words: reads and writes {@code 166.582 billion}. Never rounds. */
public final class Numerals {

	private static final Pattern WORDS = Pattern.compile("(-?[0-9]+(?:\\.[0-9]+)?)(?: (million|billion|trillion))?");

	private Numerals() {
	}

	/**
	 * Reads a plain number or one with a scale.
	 * @throws IllegalArgumentException if the text is neither
	 */
	public static BigDecimal parse(String text) {
		Matcher matcher = WORDS.matcher(text);
		if (!matcher.matches()) {
			throw new IllegalArgumentException(
					"'" + text + "' is not a number; use 350000, 16.7 or 1.32 billion (million, billion, trillion)");
		}
		String scale = matcher.group(2);
		return new BigDecimal(matcher.group(1)).movePointRight((scale != null) ? Scale.valueOf(scale).digits : 0);
	}

	/** The shortest exact form: {@code 350000} or {@code 1.32 billion}. */
	public static String print(BigDecimal value) {
		Scale scale = Scale.of(value);
		return shift(value, scale).toPlainString() + scale.word();
	}

	/** As {@link #print}, with thousands separators for readers: {@code 350,000}. */
	static String show(BigDecimal value) {
		Scale scale = Scale.of(value);
		return digits(value, scale) + scale.word();
	}

	/**
	 * A range; a common scale is printed once: {@code 150–160 billion}. If the low end
	 * has no scale, neither has the high end, because {@code 900–2 million} would be read
	 * as 900 million.
	 */
	static String show(BigDecimal low, BigDecimal high) {
		Scale below = Scale.of(low);
		Scale above = Scale.of(high);
		String dash = (low.signum() < 0) ? " to " : "–";
		if (below == above || low.signum() == 0) {
			return digits(low, above) + dash + show(high);
		}
		return show(low) + dash + ((below == Scale.one) ? digits(high, below) : show(high));
	}

	private static String digits(BigDecimal value, Scale scale) {
		DecimalFormat format = new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.ROOT));
		format.setMaximumFractionDigits(Integer.MAX_VALUE);
		return format.format(shift(value, scale));
	}

	private static BigDecimal shift(BigDecimal value, Scale scale) {
		BigDecimal shifted = value.movePointLeft(scale.digits).stripTrailingZeros();
		return (shifted.scale() < 0) ? shifted.setScale(0) : shifted;
	}

	private enum Scale {

		one(0), million(6), billion(9), trillion(12);

		private final int digits;

		Scale(int digits) {
			this.digits = digits;
		}

		static Scale of(BigDecimal value) {
			int length = value.abs().precision() - value.scale();
			for (Scale scale : new Scale[] { trillion, billion, million }) {
				if (value.signum() != 0 && length > scale.digits) {
					return scale;
				}
			}
			return one;
		}

		String word() {
			return (this == one) ? "" : " " + name();
		}

	}

}
