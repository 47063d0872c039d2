package org.outlay.breakdown;

import org.jspecify.annotations.Nullable;

import org.outlay.amount.Quantity;
import org.outlay.amount.Share;
import org.outlay.ledger.Label;

/**
 * One part of a second dimension, added up over the parts of the first: domestic spending
 * over all uses.
 *
 * @param share of the whole; absent where the whole may be zero
 * @param stated how many parts of the first dimension state it
 * @param parts how many there are
 */
public record Across(Label part, Quantity total, @Nullable Share share, int stated, int parts) {

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
