package org.outlay.readings.conversion;

import java.time.YearMonth;
import java.time.format.DateTimeParseException;

import org.jspecify.annotations.Nullable;

/**
 * Which rates a reader asks for: the right one for each figure, or one month's average
 * for all.
 *
 * @param constant the month whose average counts for every figure; absent for the right
 * rate of each
 */
public record RateChoice(@Nullable YearMonth constant) {

	public static final RateChoice AUTO = new RateChoice(null);

	private static final String CONSTANT = "constant:";

	/**
	 * Reads {@code auto} or {@code constant:2026-02}.
	 * @throws IllegalArgumentException if the text is neither
	 */
	public static RateChoice parse(String text) {
		if (text.equals("auto")) {
			return AUTO;
		}
		try {
			if (text.startsWith(CONSTANT)) {
				return new RateChoice(YearMonth.parse(text.substring(CONSTANT.length())));
			}
		}
		catch (DateTimeParseException ex) {
			// falls through to the same refusal
		}
		throw new IllegalArgumentException("'" + text + "' is no choice of rates: write auto or constant:2026-02");
	}

	/** What {@link #parse} reads. */
	public String code() {
		return (this.constant != null) ? CONSTANT + this.constant : "auto";
	}

}
