package org.outlay.readings.breakdown;

import org.jspecify.annotations.Nullable;

import org.outlay.readings.ledger.Label;
import org.outlay.values.amount.Extent;
import org.outlay.values.amount.Share;

/**
 * One part of a second dimension, added up over the parts of the first: domestic spending
 * over all uses.
 *
 * @param share of the whole; absent where the whole may be zero
 * @param stated how many parts of the first dimension state it
 * @param parts how many there are
 */
public record CrossTotal(Label part, Extent total, @Nullable Share share, int stated, int parts) {

	/** Whether every part of the first dimension states it. */
	public boolean isComplete() {
		return this.stated == this.parts;
	}

	/** {@code "CNY 90 billion, 56.3% of the whole"}, with what is missing. */
	public String words() {
		return this.total.words() + ((this.share != null) ? ", " + this.share.words() + " of the whole" : "")
				+ (isComplete() ? "" : ", stated for " + this.stated + " of " + this.parts + " parts");
	}

}
