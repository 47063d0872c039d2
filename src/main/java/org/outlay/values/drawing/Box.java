package org.outlay.values.drawing;

/** A rectangle in pixels, from its upper left corner. */
record Box(double x, double y, double width, double height) {

	/** The rectangle between two opposite corners, in any order. */
	static Box between(double x1, double y1, double x2, double y2) {
		return new Box(Math.min(x1, x2), Math.min(y1, y2), Math.abs(x2 - x1), Math.abs(y2 - y1));
	}

	double right() {
		return this.x + this.width;
	}

	double bottom() {
		return this.y + this.height;
	}

	boolean overlaps(Box other) {
		return this.x < other.right() && other.x < right() && this.y < other.bottom() && other.y < bottom();
	}

	Box grown(double by) {
		return new Box(this.x - by, this.y - by, this.width + 2 * by, this.height + 2 * by);
	}

}
