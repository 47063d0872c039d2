package org.outlay.facts.claim;

import org.outlay.values.code.Coded;

/** What a claim is: one of the two with rules of their own, or any other measure. */
public enum ClaimType implements Coded {

	CAPEX, DATA_BUDGET, OBSERVATION;

	/** As the dictionary writes it: {@code data-budget}. */
	@Override
	public String code() {
		return Coded.super.code().replace('_', '-');
	}

}
