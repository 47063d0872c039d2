package org.outlay.readings.view;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;

/**
 * A moment on Outlay's own clock, as in addresses.
 *
 * @param text as the reader wrote it
 * @param moment the moment; versions recorded at it count, those ended at it do not
 */
public record RecordedAsOf(String text, Instant moment) {

	/**
	 * Reads {@code 2026-11-21}, the last moment of that day in UTC, or a moment in ISO
	 * 8601 such as {@code 2026-11-21T12:00:00Z}.
	 * @throws IllegalArgumentException if the text is neither
	 */
	public static RecordedAsOf parse(String text) {
		try {
			// no signs and no years of more digits, which ISO 8601 allows
			String plain = text.matches("[0-9]{4}-.*") ? text : "";
			boolean day = plain.length() <= LocalDate.EPOCH.toString().length();
			return new RecordedAsOf(text,
					day ? LocalDate.parse(plain)
						.plusDays(1)
						.atStartOfDay()
						.toInstant(ZoneOffset.UTC)
						.minus(1, ChronoUnit.MICROS) : Instant.parse(plain));
		}
		catch (DateTimeParseException ex) {
			throw new IllegalArgumentException(
					"'" + text + "' is not a moment; use a date such as 2026-11-21 or 2026-11-21T12:00:00Z", ex);
		}
	}

}
