package org.outlay.readings.headline;

import java.util.List;
import java.util.Optional;

import org.outlay.facts.claim.Quantity;
import org.outlay.readings.ledger.Figure;

/**
 * A quantity with every claim recorded of it, so that none that counts is overlooked when
 * a figure is chosen.
 *
 * @param figures every claim, public yet or not, ordered by id
 * @param successions the claims that replaced some of them, of whatever quantity
 */
public record WholeQuantity(Quantity quantity, List<Figure> figures, Successions successions) {

	/** The claim to show for it; empty if none was public, current and allowed. */
	public Optional<Headline> headline(HeadlineRule rule, AmountScale scale) {
		return Headlines.choose(this, rule, scale);
	}

}
