package org.outlay.lens;

import org.jspecify.annotations.Nullable;

import org.outlay.amount.Unit;

/**
 * The currency a reader wants money in.
 *
 * @param unit absent for the one each figure was stated in
 */
public record Currency(@Nullable Unit unit) {

	public static final Currency ORIGINAL = new Currency(null);

	/**
	 * Reads {@code original} or an ISO 4217 code.
	 * @throws IllegalArgumentException if the text is neither
	 */
	public static Currency parse(String text) {
		if (text.equals("original")) {
			return ORIGINAL;
		}
		if (!text.matches("[A-Z]{3}")) {
			throw new IllegalArgumentException(
					"'" + text + "' is no currency: write original or an ISO 4217 code such as USD");
		}
		return new Currency(new Unit(text));
	}

	/** What {@link #parse} reads. */
	public String code() {
		return (this.unit != null) ? this.unit.code() : "original";
	}

}
