package org.outlay.readings.track;

import org.outlay.readings.headline.RelatedFigure;
import org.outlay.readings.ledger.Figure;

/** Two plans of which nobody can say which came first. */
public record UndatedPair(Figure one, Figure other, RelatedFigure related) {

	/** Why there is no order. */
	public String reason() {
		return this.one.source().id().equals(this.other.source().id())
				? "One source tells both and does not say which came first."
				: "The dates of their sources do not tell which came first.";
	}

}
