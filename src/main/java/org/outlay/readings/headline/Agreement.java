package org.outlay.readings.headline;

import org.outlay.values.code.Coded;

/** Whether the independent claims on a quantity can all be right. */
public enum Agreement implements Coded {

	SINGLE, CONSISTENT, CONFLICTING

}
