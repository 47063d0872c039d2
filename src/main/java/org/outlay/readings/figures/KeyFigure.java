package org.outlay.readings.figures;

import org.outlay.readings.headline.Agreement;
import org.outlay.readings.headline.Headline;
import org.outlay.readings.headline.ResolvedQuantity;
import org.outlay.readings.ledger.Figure;
import org.outlay.values.english.English;

/**
 * What is shown for the latest time there is a claim about.
 *
 * @param label what is measured: {@code "AI capital expenditure"}
 * @param when the time it is about, in words
 * @param path the page that says why this figure is shown
 * @param beside what else there is: {@code "2 other figures in force"}
 */
public record KeyFigure(String label, String when, Figure figure, Agreement agreement, String beside, String path) {

	static KeyFigure of(String label, ResolvedQuantity reading, Headline headline) {
		long others = headline.alternatives().stream().filter((figure) -> !figure.isRepeat()).count();
		return new KeyFigure(label, headline.figure().content().period().words(), headline.figure(),
				headline.agreement(), (others == 0) ? "" : English.count(others, "other figure") + " in force",
				reading.quantity().path());
	}

	/** Whether the voices in force agree, in words. */
	public String agreementWords() {
		return switch (this.agreement) {
			case SINGLE -> "one voice";
			case CONSISTENT -> "voices agree";
			case CONFLICTING -> "voices conflict";
		};
	}

}
