package org.outlay.readings.comparison;

import org.outlay.values.code.Coded;

/** Why a cell is empty. */
public enum EmptyReason implements Coded {

	/** No source that Outlay has read states a figure. */
	NO_CLAIM("no claim"),
	/** There is only a figure of another family. */
	NOT_COMPARABLE("another family only"),
	/** The year has not begun or, if actuals are asked for, has not ended. */
	NOT_YET_DUE("not yet due"),
	/** There are claims, but none is both current and allowed by the rule. */
	SET_ASIDE("none current");

	private final String words;

	EmptyReason(String words) {
		this.words = words;
	}

	/**
	 * The first reason that applies.
	 * @param claimed whether there are claims
	 * @param early whether the year is not yet due
	 * @param elsewhere whether there is a figure of another family
	 */
	public static EmptyReason of(boolean claimed, boolean early, boolean elsewhere) {
		return claimed ? SET_ASIDE : early ? NOT_YET_DUE : elsewhere ? NOT_COMPARABLE : NO_CLAIM;
	}

	@Override
	public String words() {
		return this.words;
	}

}
