package org.outlay.chart;

import org.jspecify.annotations.Nullable;

/**
 * How a shape is painted.
 *
 * @param fill absent for an open shape
 * @param line absent for a shape without an outline
 * @param width of the line in pixels
 * @param dash lengths of dashes and gaps; empty for a full line
 * @param strength from 0, not seen, to 1
 */
record Ink(@Nullable Tone fill, @Nullable Tone line, double width, String dash, double strength) {

	static Ink fill(Tone tone, double strength) {
		return new Ink(tone, null, 0, "", strength);
	}

	static Ink line(Tone tone, double width) {
		return new Ink(null, tone, width, "", 1);
	}

	Ink dashed(String newDash) {
		return new Ink(this.fill, this.line, this.width, newDash, this.strength);
	}

	Ink faint(double newStrength) {
		return new Ink(this.fill, this.line, this.width, this.dash, newStrength);
	}

}
