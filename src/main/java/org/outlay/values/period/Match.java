package org.outlay.values.period;

import org.outlay.values.code.Coded;

/**
 * Whether a source of uncertain date counts only when it was certainly public, or as soon
 * as it was possibly public.
 */
public enum Match implements Coded {

	CERTAIN, POSSIBLE;

	/** {@code "certainly"} or {@code "possibly"}. */
	public String adverb() {
		return (this == CERTAIN) ? "certainly" : "possibly";
	}

}
