package org.outlay.readings.coverage;

import java.time.LocalDate;

import org.outlay.facts.claim.Nature;
import org.outlay.readings.headline.Headline;
import org.outlay.values.period.AsOf;
import org.outlay.values.period.PublicationWindow;

/** Whether the figure shown for a quantity is out of date. */
public enum FigureAge {

	/** It is not. */
	CURRENT,
	/** Its period has ended, and no current figure is an actual. */
	OVERDUE,
	/**
	 * Its period has no stated end, and nothing was published on it for {@link #DAYS}.
	 */
	OLD;

	/** The days after its newest publication until a figure without an end is old. */
	public static final int DAYS = 365;

	/** A withdrawn plan awaits no outcome. */
	static FigureAge of(Headline headline, AsOf asOf) {
		LocalDate end = headline.figure().content().period().end();
		if (end == null) {
			return isOld(headline, asOf) ? OLD : CURRENT;
		}
		boolean settled = headline.figure().content().isWithdrawal()
				|| headline.current().stream().anyMatch((figure) -> figure.content().nature() == Nature.ACTUAL);
		return (end.isBefore(asOf.day()) && !settled) ? OVERDUE : CURRENT;
	}

	/** For an undated source the latest day counts. */
	private static boolean isOld(Headline headline, AsOf asOf) {
		LocalDate since = asOf.day().minusDays(DAYS);
		return headline.current().stream().allMatch((figure) -> {
			PublicationWindow published = figure.source().published();
			return published != null && published.latest().isBefore(since);
		});
	}

}
