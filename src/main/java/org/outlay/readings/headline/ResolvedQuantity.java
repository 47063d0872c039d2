package org.outlay.readings.headline;

import java.util.List;
import java.util.Optional;

import org.outlay.facts.claim.Quantity;
import org.outlay.readings.ledger.Figure;

/**
 * A quantity with its claims and the one shown for it.
 *
 * @param figures every claim recorded, public yet or not
 * @param headline empty if no claim was public and current
 */
public record ResolvedQuantity(Quantity quantity, List<Figure> figures, Optional<Headline> headline) {
}
