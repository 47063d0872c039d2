package org.outlay.values.drawing;

import java.util.List;

/** A part of a picture. */
sealed interface Shape {

	/** A rectangle. */
	record Block(Box box, Paint ink) implements Shape {
	}

	/** Lines and curves in SVG path notation. */
	record Stroke(String path, Paint ink) implements Shape {
	}

	/**
	 * One line of text.
	 *
	 * @param x of its anchor
	 * @param y of its baseline
	 */
	record Words(double x, double y, Anchor anchor, FontMetrics face, ColourRole tone, String text) implements Shape {
	}

	/**
	 * Shapes that belong together.
	 *
	 * @param title their tooltip
	 * @param path the page they link to; empty if none
	 */
	record Group(String title, String path, List<Shape> shapes) implements Shape {
	}

	/** The point of a line of text that x names. */
	enum Anchor {

		START, MIDDLE, END

	}

}
