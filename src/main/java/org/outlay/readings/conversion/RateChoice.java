package org.outlay.readings.conversion;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;

import org.jspecify.annotations.Nullable;

/**
 * The exchange rates a reader asks for: that of each figure's time, or the average of one
 * month for all.
 *
 * @param constant the month for all figures; null for the time of each figure
 * @param day only rates published by this day are used; null for all
 */
public record RateChoice(@Nullable YearMonth constant, @Nullable LocalDate day) {

	public static final RateChoice AUTO = new RateChoice(null, null);

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
				return ofMonth(YearMonth.parse(text.substring(CONSTANT.length())));
			}
		}
		catch (DateTimeParseException ex) {
			// refused below
		}
		throw new IllegalArgumentException("'" + text + "' is not a choice of rates; use auto or constant:2026-02");
	}

	/** The average of one month for all. */
	public static RateChoice ofMonth(YearMonth month) {
		return new RateChoice(month, null);
	}

	/** The same choice among the rates published by a day. */
	public RateChoice knownOn(LocalDate other) {
		return new RateChoice(this.constant, other);
	}

	public String code() {
		return (this.constant != null) ? CONSTANT + this.constant : "auto";
	}

}
