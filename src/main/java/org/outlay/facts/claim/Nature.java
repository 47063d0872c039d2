package org.outlay.facts.claim;

import org.outlay.values.code.Coded;

/**
 * What the money is: a plan, the company's guidance on record, a binding commitment, an
 * actual, or a third party's forecast.
 */
public enum Nature implements Coded {

	PLAN, GUIDANCE, COMMITMENT, ACTUAL, FORECAST

}
