package org.outlay.values.period;

import java.time.Instant;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * The day and the moment of the record by which a reader looks at the data.
 *
 * @param day only sources public on this day count
 * @param match how undated sources count
 * @param recorded only versions that Outlay had recorded and not replaced at this moment
 * count; null for the current ones
 */
public record AsOf(LocalDate day, Match match, @Nullable Instant recorded) {

	/** Sources certainly public on the day, in their current versions. */
	public static AsOf certain(LocalDate day) {
		return new AsOf(day, Match.CERTAIN, null);
	}

	public AsOf recorded(@Nullable Instant moment) {
		return new AsOf(this.day, this.match, moment);
	}

	/** The day in words: {@code 15 February 2026}. */
	public String dayWords() {
		return new Period(true, this.day, this.day, Precision.DAY, null).words();
	}

	/** Whether a source with this window counts; a source without one never does. */
	public boolean isPublic(@Nullable PublicationWindow window) {
		if (window == null) {
			return false;
		}
		return (this.match == Match.CERTAIN) ? window.certainlyBy(this.day) : window.possiblyBy(this.day);
	}

}
