package org.outlay.doors.api.query;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

import org.outlay.readings.view.PointOfView;

/**
 * The moment after which changes are listed.
 *
 * @param moment excluded
 */
public record Since(Instant moment) {

	/**
	 * Reads a day, whose first moment is included, or a moment.
	 * @throws IllegalArgumentException if the text is neither
	 */
	static Since parse(String text) {
		if (text.length() == LocalDate.EPOCH.toString().length()) {
			return new Since(
					PointOfView.day(text).atStartOfDay().toInstant(ZoneOffset.UTC).minus(1, ChronoUnit.MICROS));
		}
		return new Since(ValueFormat.moment(text));
	}

}
