package org.outlay.readings.headline;

import org.outlay.values.code.Coded;

/** How a later claim relates to an earlier one. */
public enum Relation implements Coded {

	EQUAL, REPEAT, MISREPORT, AGREES, REFINES, REAFFIRMS, REVISION, CONFLICT, OUTCOME, NOT_COMPARABLE, CORRECTION,
	UNDETERMINED

}
