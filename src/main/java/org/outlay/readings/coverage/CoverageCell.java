package org.outlay.readings.coverage;

import java.util.Optional;

import org.outlay.readings.headline.Agreement;
import org.outlay.readings.headline.Headline;
import org.outlay.readings.headline.ResolvedQuantity;
import org.outlay.readings.ledger.Figure;
import org.outlay.values.period.AsOf;

/**
 * One quantity of the grid and what is there.
 *
 * @param age whether time has overtaken what is shown
 */
public record CoverageCell(ResolvedQuantity reading, CoverageState state, FigureAge age) {

	static CoverageCell of(ResolvedQuantity reading, AsOf asOf) {
		Headline headline = reading.headline().orElse(null);
		if (headline == null) {
			return new CoverageCell(reading, CoverageState.EMPTY, FigureAge.CURRENT);
		}
		FigureAge figureAge = FigureAge.of(headline, asOf);
		CoverageState state = (headline.agreement() == Agreement.CONFLICTING) ? CoverageState.CONFLICTING
				: (figureAge == FigureAge.CURRENT) ? CoverageState.KNOWN : CoverageState.STALE;
		return new CoverageCell(reading, state, figureAge);
	}

	/** The figure shown; empty where there is none. */
	public Optional<Figure> shown() {
		return this.reading.headline().map(Headline::figure);
	}

	/** Why it is as it is, in words. */
	public String reason() {
		return switch (this.state) {
			case EMPTY -> "there are claims, none of them in force or let through by the rule";
			case CONFLICTING -> "voices in force that cannot all be right";
			case KNOWN ->
				(this.reading.headline().orElseThrow().agreement() == Agreement.SINGLE) ? "one voice" : "voices agree";
			case STALE -> (this.age == FigureAge.OVERDUE) ? "its time is over, and no actual is recorded"
					: "no end stated, and nothing new on it for " + FigureAge.DAYS + " days";
		};
	}

	/** Whether it is about all of its subject and measure. */
	boolean isWhole() {
		return this.reading.quantity().breakdown().isWhole();
	}

}
