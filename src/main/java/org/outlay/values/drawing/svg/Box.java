package org.outlay.values.drawing.svg;

/** A rectangle in pixels, from its upper left corner. */
public record Box(double x, double y, double width, double height) {

	/** The rectangle between two opposite corners, in any order. */
	public static Box between(double x1, double y1, double x2, double y2) {
		return new Box(Math.min(x1, x2), Math.min(y1, y2), Math.abs(x2 - x1), Math.abs(y2 - y1));
	}

	public double right() {
		return this.x + this.width;
	}

	public double bottom() {
		return this.y + this.height;
	}

	public boolean overlaps(Box other) {
		return this.x < other.right() && other.x < right() && this.y < other.bottom() && other.y < bottom();
	}

	public Box grown(double by) {
		return new Box(this.x - by, this.y - by, this.width + 2 * by, this.height + 2 * by);
	}

}
