package org.outlay.readings.coverage;

import java.util.Optional;

import org.outlay.readings.headline.Agreement;
import org.outlay.readings.headline.Headline;
import org.outlay.readings.headline.ResolvedQuantity;
import org.outlay.readings.ledger.Figure;
import org.outlay.values.period.AsOf;

/**
 * One quantity of the grid.
 *
 * @param age whether the figure shown is out of date
 */
public record CoverageCell(ResolvedQuantity reading, CoverageState state, FigureAge age) {

	static CoverageCell of(ResolvedQuantity reading, AsOf asOf) {
		Headline headline = reading.headline().orElse(null);
		if (headline == null) {
			return new CoverageCell(reading, CoverageState.EMPTY, FigureAge.CURRENT);
		}
		FigureAge age = FigureAge.of(headline, asOf);
		CoverageState state = (headline.agreement() == Agreement.CONFLICTING) ? CoverageState.CONFLICTING
				: (age == FigureAge.CURRENT) ? CoverageState.KNOWN : CoverageState.STALE;
		return new CoverageCell(reading, state, age);
	}

	/** The figure shown, if there is one. */
	public Optional<Figure> shown() {
		return this.reading.headline().map(Headline::figure);
	}

	/** The reason for its state, in words. */
	public String reason() {
		return switch (this.state) {
			case EMPTY -> "there are claims, but none is both current and allowed by the rule";
			case CONFLICTING -> "sources conflict";
			case KNOWN -> (this.reading.headline().orElseThrow().agreement() == Agreement.SINGLE) ? "one source"
					: "sources agree";
			case STALE -> (this.age == FigureAge.OVERDUE) ? "its period is over, and no actual is recorded"
					: "no end stated, and nothing new published for " + FigureAge.DAYS + " days";
		};
	}

}
