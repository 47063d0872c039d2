package org.outlay.readings.breakdown;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;

import org.outlay.readings.ledger.Figure;
import org.outlay.values.period.Period;

/** A sum for several years or for an unstated time, which is never spread over years. */
public record Envelope(Figure figure) {

	private static final int LONGEST_YEAR = 366;

	public static List<Envelope> of(Collection<Figure> figures) {
		return figures.stream().filter(Envelope::isOne).map(Envelope::new).toList();
	}

	/** Whether the time of a flow is longer than a year, or open at one end. */
	public static boolean isOne(Figure figure) {
		Period period = figure.content().period();
		LocalDate start = period.start();
		LocalDate end = period.end();
		return !period.instant()
				&& (start == null || end == null || ChronoUnit.DAYS.between(start, end) >= LONGEST_YEAR);
	}

	/** {@code "One sum, 2024–2026; not spread over its years."}. */
	public String words() {
		Period period = this.figure.content().period();
		if (period.isUnknown() && period.label() == null) {
			return "One sum; for which time is not stated.";
		}
		String dates = period.isUnknown() ? ", dates not stated" : "";
		return "One sum, " + period.words() + dates + "; not spread over its years.";
	}

}
