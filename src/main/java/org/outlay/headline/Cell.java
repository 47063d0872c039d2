package org.outlay.headline;

import org.jspecify.annotations.Nullable;

import org.outlay.claim.Breakdown;
import org.outlay.claim.Stated;
import org.outlay.period.Period;

/**
 * What makes two claims speak of the same quantity. Derived, never stored; a period
 * counts by its days, not by its label.
 */
public record Cell(String subject, String measure, @Nullable String basis, Breakdown breakdown, Period period) {

	public static Cell of(Stated stated) {
		return new Cell(stated.subject(), stated.measure(), stated.basis(), stated.breakdown(),
				stated.period().labelled(null));
	}

}
