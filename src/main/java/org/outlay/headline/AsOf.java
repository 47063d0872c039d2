package org.outlay.headline;

import java.time.LocalDate;

import org.outlay.ledger.Figure;
import org.outlay.period.PublicationWindow;

/**
 * The day a reader asks about: only what was public on it counts.
 *
 * @param day the day, included
 * @param match how undated sources count
 */
public record AsOf(LocalDate day, Match match) {

	/** What was certainly public on the day. */
	public static AsOf certain(LocalDate day) {
		return new AsOf(day, Match.CERTAIN);
	}

	boolean isPublic(Figure figure) {
		PublicationWindow window = figure.source().published();
		if (window == null) {
			return false;
		}
		return (this.match == Match.CERTAIN) ? window.certainlyBy(this.day) : window.possiblyBy(this.day);
	}

}
