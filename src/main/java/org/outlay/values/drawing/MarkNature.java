package org.outlay.values.drawing;

import org.outlay.values.code.Coded;

/**
 * The nature of a drawn amount, shown by texture as well as by colour: actual amounts are
 * solid, plans of a company striped, forecasts of others dotted, amounts calculated by
 * Outlay empty.
 */
public enum MarkNature implements Coded {

	ACTUAL(ColourRole.ACTUAL, ""), COMMITMENT(ColourRole.PLAN, ""), GUIDANCE(ColourRole.PLAN, ""),
	PLAN(ColourRole.PLAN, ""), FORECAST(ColourRole.FORECAST, "3 2"), DERIVED(ColourRole.SOFT, "1 3");

	private final ColourRole role;

	private final String dash;

	MarkNature(ColourRole role, String dash) {
		this.role = role;
		this.dash = dash;
	}

	ColourRole tone() {
		return this.role;
	}

	String dash() {
		return this.dash;
	}

}
