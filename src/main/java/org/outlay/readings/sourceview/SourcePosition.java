package org.outlay.readings.sourceview;

import java.util.List;

import org.outlay.facts.claim.Quantity;
import org.outlay.readings.ledger.Figure;

/**
 * What a source says of one quantity.
 *
 * @param figure the claim that speaks for it: of several, the one the rule ranks first
 * @param shown whether that claim is the headline
 * @param differences how it stands to each other source that speaks of the quantity
 */
public record SourcePosition(Quantity quantity, Figure figure, boolean shown, List<PositionDifference> differences) {

	/** Whether no other source speaks of the quantity. */
	public boolean isAlone() {
		return this.differences.isEmpty();
	}

}
