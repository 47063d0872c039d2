package org.outlay.values.period;

import org.outlay.values.code.Coded;

/**
 * How finely a source tells a time; a half year or three quarters are told by quarters.
 */
public enum Precision implements Coded {

	DAY, MONTH, QUARTER, YEAR, UNKNOWN

}
