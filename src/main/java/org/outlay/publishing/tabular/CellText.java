package org.outlay.publishing.tabular;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/** Values as the text of one cell. */
final class CellText {

	/** Between the texts of a list. */
	static final String SEPARATOR = "|";

	/** What stands for {@link #SEPARATOR} within one of them. */
	private static final String INSTEAD = "¦";

	/**
	 * What a spreadsheet program may take for a formula, or has been protected from it
	 * before; the signs also in their wide forms.
	 */
	private static final Pattern FORMULA = Pattern.compile("'*[=+\\-@\\t\\r\\n＝＋－＠].*", Pattern.DOTALL);

	private CellText() {
	}

	/** The value in full; nothing for no value. */
	static String of(@Nullable Object value) {
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
	 * The same, and text that looks like a formula with an apostrophe before it (OWASP,
	 * CSV Injection). Taking one apostrophe away from what then looks like a formula
	 * gives the text back.
	 */
	static String defused(@Nullable Object value) {
		String text = of(value);
		boolean words = value instanceof String || value instanceof List<?>;
		return (words && FORMULA.matcher(text).matches()) ? "'" + text : text;
	}

	/** All digits, and none that say nothing. */
	static String plain(BigDecimal number) {
		return (number.signum() == 0) ? "0" : number.stripTrailingZeros().toPlainString();
	}

}
