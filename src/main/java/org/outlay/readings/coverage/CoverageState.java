package org.outlay.readings.coverage;

import org.outlay.values.code.Coded;

/** What there is on a quantity, or in a year of a row. */
public enum CoverageState implements Coded {

	/** A figure to show, and no voice in force that cannot be right beside it. */
	KNOWN,
	/** A figure to show, and another one in force that cannot be true beside it. */
	CONFLICTING,
	/** A figure to show that time has overtaken: see {@link FigureAge}. */
	STALE,
	/** No figure to show. */
	EMPTY

}
