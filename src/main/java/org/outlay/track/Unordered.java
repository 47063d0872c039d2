package org.outlay.track;

import org.outlay.headline.Related;
import org.outlay.ledger.Figure;

/** Two plans of which nobody can say which came first. */
public record Unordered(Figure one, Figure other, Related related) {

	/** Why there is no order. */
	public String reason() {
		return this.one.source().id().equals(this.other.source().id())
				? "One source tells both and does not say which came first."
				: "The dates of their sources do not tell which came first.";
	}

}
