package org.outlay.readings.coverage;

import java.time.LocalDate;
import java.util.stream.Stream;

import org.outlay.facts.claim.Nature;
import org.outlay.readings.headline.Headline;
import org.outlay.readings.ledger.Figure;
import org.outlay.values.period.AsOf;
import org.outlay.values.period.PublicationWindow;

/** Whether time has overtaken the figure shown for a quantity. */
public enum FigureAge {

	/** It has not. */
	CURRENT,
	/** Its period has ended, and nobody in force says what it came to. */
	OVERDUE,
	/** Its period has no stated end, and nothing on it came out for {@link #DAYS}. */
	OLD;

	/** So many days after its newest publication a figure without an end is old. */
	public static final int DAYS = 365;

	/** What is withdrawn is settled: no outcome is awaited. */
	static FigureAge of(Headline headline, AsOf asOf) {
		LocalDate end = headline.figure().content().period().end();
		if (end == null) {
			return isOld(headline, asOf) ? OLD : CURRENT;
		}
		boolean settled = headline.figure().content().isWithdrawal()
				|| inForce(headline).anyMatch((figure) -> figure.content().nature() == Nature.ACTUAL);
		return (end.isBefore(asOf.day()) && !settled) ? OVERDUE : CURRENT;
	}

	/** Of an undated source the latest day counts. */
	private static boolean isOld(Headline headline, AsOf asOf) {
		LocalDate since = asOf.day().minusDays(DAYS);
		return inForce(headline).allMatch((figure) -> {
			PublicationWindow published = figure.source().published();
			return published != null && published.latest().isBefore(since);
		});
	}

	private static Stream<Figure> inForce(Headline headline) {
		return Stream.concat(Stream.of(headline.figure()), headline.alternatives().stream());
	}

}
