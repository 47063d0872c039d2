package org.outlay.values.period;

import java.time.Instant;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * The point of view a reader asks for, on two clocks: what was public on a day, as
 * recorded by Outlay at a moment.
 *
 * @param day the day, included: only what was public on it counts
 * @param match how undated sources count
 * @param recorded the moment on Outlay's own clock: only versions that stood then count;
 * absent for those that stand now
 */
public record AsOf(LocalDate day, Match match, @Nullable Instant recorded) {

	/** What was certainly public on the day, by what Outlay holds now. */
	public static AsOf certain(LocalDate day) {
		return new AsOf(day, Match.CERTAIN, null);
	}

	/** The same day as told by what Outlay held at a moment. */
	public AsOf recorded(@Nullable Instant moment) {
		return new AsOf(this.day, this.match, moment);
	}

	/** The day in words: {@code 15 February 2026}. */
	public String dayWords() {
		return new Period(true, this.day, this.day, Precision.DAY, null).words();
	}

	/** Whether a source with this window counts; one without any never does. */
	public boolean isPublic(@Nullable PublicationWindow window) {
		if (window == null) {
			return false;
		}
		return (this.match == Match.CERTAIN) ? window.certainlyBy(this.day) : window.possiblyBy(this.day);
	}

}
