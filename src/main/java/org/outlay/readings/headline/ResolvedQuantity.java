package org.outlay.readings.headline;

import java.util.List;
import java.util.Optional;

import org.outlay.facts.claim.Quantity;
import org.outlay.readings.ledger.Figure;

/**
 * A quantity with the claim shown for it.
 *
 * @param headline empty if no claim was public, current and allowed by the rule
 */
public record ResolvedQuantity(WholeQuantity whole, Optional<Headline> headline) {

	public Quantity quantity() {
		return this.whole.quantity();
	}

	/** Every claim recorded, public yet or not. */
	public List<Figure> figures() {
		return this.whole.figures();
	}

}
