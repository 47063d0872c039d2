package org.outlay.readings.headline;

import java.util.List;
import java.util.Optional;

import org.outlay.facts.claim.Quantity;
import org.outlay.readings.ledger.Figure;

/**
 * All there is on one quantity, and what is shown for it.
 *
 * @param figures every claim recorded, public yet or not
 * @param headline the one to show; empty if none was public and in force
 */
public record ResolvedQuantity(Quantity quantity, List<Figure> figures, Optional<Headline> headline) {

}
