package org.outlay.readings.breakdown;

import org.outlay.values.code.Coded;

/** How far parts make up their whole. */
public enum PartCoverage implements Coded {

	/** Their sum is the whole. */
	COMPLETE,
	/** Their sum may be the whole. */
	POSSIBLE,
	/** Something is left over. */
	INCOMPLETE,
	/** They are more than their whole. */
	EXCEEDING

}
