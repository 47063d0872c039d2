package org.outlay.values.drawing;

import org.outlay.values.drawing.svg.Box;
import org.outlay.values.drawing.svg.Canvas;

/** Draws onto a canvas from a height down, and says how far it came. */
@FunctionalInterface
interface Plot {

	/**
	 * Draws itself.
	 * @param area the room there is; its height does not count
	 * @param narrow whether to draw for a telephone
	 * @return the y below everything drawn
	 */
	double draw(Canvas canvas, Box area, boolean narrow);

}
