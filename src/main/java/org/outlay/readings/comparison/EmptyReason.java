package org.outlay.readings.comparison;

import org.outlay.values.code.Coded;

/** Why a cell is empty. */
public enum EmptyReason implements Coded {

	/** No source Outlay has read says anything. */
	NO_CLAIM("no claim"),
	/** There is a figure on another basis only. */
	NOT_COMPARABLE("another basis only"),
	/** The year has not come, or has not ended where actuals are asked for. */
	NOT_YET_DUE("not yet due"),
	/** There are claims, none of them in force or let through by the rule. */
	SET_ASIDE("none in force");

	private final String words;

	EmptyReason(String words) {
		this.words = words;
	}

	@Override
	public String words() {
		return this.words;
	}

}
