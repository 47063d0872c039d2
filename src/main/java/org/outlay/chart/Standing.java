package org.outlay.chart;

import org.outlay.code.Coded;

/**
 * What a drawn amount is. Each is told by its texture as well as by its colour: what has
 * happened is full, what a company means to do is striped, what others expect is dotted,
 * what Outlay worked out itself is empty.
 */
public enum Standing implements Coded {

	ACTUAL(Tone.ACTUAL, ""), COMMITMENT(Tone.PLAN, ""), GUIDANCE(Tone.PLAN, ""), PLAN(Tone.PLAN, ""),
	FORECAST(Tone.FORECAST, "3 2"), DERIVED(Tone.SOFT, "1 3");

	private final Tone tone;

	private final String dash;

	Standing(Tone tone, String dash) {
		this.tone = tone;
		this.dash = dash;
	}

	Tone tone() {
		return this.tone;
	}

	/** Of its outline. */
	String dash() {
		return this.dash;
	}

}
