package org.outlay.readings.coverage;

import org.outlay.values.code.Coded;

/** How well a quantity, or a year of a row, is covered. */
public enum CoverageState implements Coded {

	/** A figure is shown, and no current one conflicts with it. */
	KNOWN,
	/** A figure is shown, and current figures conflict. */
	CONFLICTING,
	/** The figure shown is out of date: see {@link FigureAge}. */
	STALE,
	/** No figure is shown. */
	EMPTY

}
