package org.outlay.publishing.tabular;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/** Values as text of one cell. */
public final class CellText {

	/** Separates the texts of a list. */
	public static final String SEPARATOR = "|";

	/** Replaces {@link #SEPARATOR} within a text of a list. */
	private static final String INSTEAD = "¦";

	/**
	 * Text that a spreadsheet may read as a formula, also with wide signs or apostrophes
	 * in front.
	 */
	private static final Pattern FORMULA = Pattern.compile("'*[=+\\-@\\t\\r\\n＝＋－＠].*", Pattern.DOTALL);

	private CellText() {
	}

	/** The full value; empty for null. */
	public static String of(@Nullable Object value) {
		if (value == null) {
			return "";
		}
		if (value instanceof BigDecimal number) {
			return plain(number);
		}
		if (value instanceof List<?> list) {
			return list.stream()
				.map((one) -> String.valueOf(one).replace(SEPARATOR, INSTEAD))
				.collect(Collectors.joining(SEPARATOR));
		}
		return value.toString();
	}

	/**
	 * The value with an apostrophe before text that looks like a formula (OWASP, CSV
	 * Injection). Removing one apostrophe before such text restores it.
	 */
	static String defused(@Nullable Object value) {
		String text = of(value);
		boolean words = value instanceof String || value instanceof List<?>;
		return (words && FORMULA.matcher(text).matches()) ? "'" + text : text;
	}

	/** All significant digits, without an exponent. */
	static String plain(BigDecimal number) {
		return (number.signum() == 0) ? "0" : number.stripTrailingZeros().toPlainString();
	}

}
