package org.outlay.headline;

import org.outlay.code.Coded;

/** Whether the voices of a cell can all be right. */
public enum Agreement implements Coded {

	SINGLE, CONSISTENT, CONFLICTING

}
