package org.outlay.values.drawing.mark;

import org.outlay.values.code.Coded;
import org.outlay.values.drawing.svg.ColourRole;

/**
 * What a drawn amount is. Each is told by its texture as well as by its colour: what has
 * happened is full, what a company means to do is striped, what others expect is dotted,
 * what Outlay worked out itself is empty.
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

	/** Of its outline. */
	String dash() {
		return this.dash;
	}

}
