package org.outlay.readings.view;

import org.jspecify.annotations.Nullable;

import org.outlay.values.amount.Unit;

/**
 * The currency a reader wants money in.
 *
 * @param unit null for the currency in which each figure was stated
 */
public record ShownCurrency(@Nullable Unit unit) {

	public static final ShownCurrency ORIGINAL = new ShownCurrency(null);

	/**
	 * Reads {@code original} or an ISO 4217 code.
	 * @throws IllegalArgumentException if the text is neither
	 */
	public static ShownCurrency parse(String text) {
		if (text.equals("original")) {
			return ORIGINAL;
		}
		if (!text.matches("[A-Z]{3}")) {
			throw new IllegalArgumentException(
					"'" + text + "' is not a currency; use original or an ISO 4217 code such as USD");
		}
		return new ShownCurrency(new Unit(text));
	}

	public String code() {
		return (this.unit != null) ? this.unit.code() : "original";
	}

}
