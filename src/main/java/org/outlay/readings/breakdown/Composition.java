package org.outlay.readings.breakdown;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.outlay.readings.ledger.Figure;

/**
 * A whole and the parts its source breaks it down into, down to any depth.
 *
 * @param parts empty for what is not broken down; those left out are not among them
 * @param leftOut parts of another unit, basis, period or nature
 * @param sum absent if there are no parts, or if nobody knows whether they overlap
 * @param across sums of one part over all the others, such as one region over all uses
 */
public record Composition(Figure whole, List<Composition> parts, List<ExcludedPart> leftOut, @Nullable Sum sum,
		List<CrossTotal> across) {

	/** Whether it is broken down at all. */
	public boolean isBroken() {
		return !this.parts.isEmpty() || !this.leftOut.isEmpty();
	}

	/** Whether there are parts that must not be added up. */
	public boolean isOverlapUnknown() {
		return this.parts.size() > 1 && this.sum == null;
	}

	/** What the parts come to, in sentences; empty for what is not broken down. */
	public String words() {
		if (this.sum != null) {
			return this.sum.words();
		}
		return isOverlapUnknown() ? "Whether the parts overlap is not known, so they are not added up." : "";
	}

}
