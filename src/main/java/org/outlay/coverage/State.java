package org.outlay.coverage;

import org.outlay.code.Coded;

/** What there is on a quantity, or in a year of a row. */
public enum State implements Coded {

	/** A figure to show, and no voice in force that cannot be right beside it. */
	KNOWN,
	/** A figure to show, and another one in force that cannot be true beside it. */
	CONFLICTING,
	/** A figure to show that time has overtaken: see {@link Age}. */
	STALE,
	/** No figure to show. */
	EMPTY

}
