package org.outlay.claim;

import org.outlay.code.Coded;

/**
 * What the money is: a plan, the company's guidance on record, a binding commitment, an
 * actual, or a third party's forecast.
 */
public enum Nature implements Coded {

	PLAN, GUIDANCE, COMMITMENT, ACTUAL, FORECAST

}
