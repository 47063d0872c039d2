package org.outlay.values.period;

import org.outlay.values.code.Coded;

/** The precision of a time in a source; half years count as quarters. */
public enum Precision implements Coded {

	DAY, MONTH, QUARTER, YEAR, UNKNOWN

}
