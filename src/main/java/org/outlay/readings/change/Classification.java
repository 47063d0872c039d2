package org.outlay.readings.change;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.outlay.readings.ledger.Figure;

/**
 * What a claim did to what was known of its quantity.
 *
 * @param before the figure it is held against
 * @param against figures in force that cannot be true beside it
 */
record Classification(ChangeClass kind, @Nullable Figure before, List<Figure> against, boolean late, String reason) {

	static Classification correction(@Nullable Figure before, String reason) {
		return new Classification(ChangeClass.OUR_CORRECTION, before, List.of(), false, reason);
	}

}
