package org.outlay.coverage;

import java.util.Optional;

import org.outlay.headline.Agreement;
import org.outlay.headline.CellReading;
import org.outlay.headline.Headline;
import org.outlay.ledger.Figure;
import org.outlay.period.AsOf;

/**
 * One quantity of the grid and what is there.
 *
 * @param age whether time has overtaken what is shown
 */
public record Spot(CellReading reading, State state, Age age) {

	static Spot of(CellReading reading, AsOf asOf) {
		Headline headline = reading.headline().orElse(null);
		if (headline == null) {
			return new Spot(reading, State.EMPTY, Age.CURRENT);
		}
		Age age = Age.of(headline, asOf);
		State state = (headline.agreement() == Agreement.CONFLICTING) ? State.CONFLICTING
				: (age == Age.CURRENT) ? State.KNOWN : State.STALE;
		return new Spot(reading, state, age);
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
			case STALE -> (this.age == Age.OVERDUE) ? "its time is over, and no actual is recorded"
					: "no end stated, and nothing new on it for " + Age.DAYS + " days";
		};
	}

	/** Whether it is about all of its subject and measure. */
	boolean isWhole() {
		return this.reading.cell().breakdown().isWhole();
	}

}
