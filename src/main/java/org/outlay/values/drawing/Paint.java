package org.outlay.values.drawing;

import org.jspecify.annotations.Nullable;

/**
 * How a shape is painted.
 *
 * @param fill null if it is not filled
 * @param line null if it has no outline
 * @param width of the line in pixels
 * @param dash lengths of dashes and gaps; empty for a solid line
 * @param strength opacity from 0 to 1
 */
record Paint(@Nullable ColourRole fill, @Nullable ColourRole line, double width, String dash, double strength) {

	static Paint fill(ColourRole role, double strength) {
		return new Paint(role, null, 0, "", strength);
	}

	static Paint line(ColourRole role, double width) {
		return new Paint(null, role, width, "", 1);
	}

	Paint dashed(String newDash) {
		return new Paint(this.fill, this.line, this.width, newDash, this.strength);
	}

	Paint faint(double newStrength) {
		return new Paint(this.fill, this.line, this.width, this.dash, newStrength);
	}

}
