package org.outlay.values.drawing.svg;

import java.util.List;

/** What a picture is made of. */
public sealed interface Shape {

	/** A rectangle. */
	record Block(Box box, Paint ink) implements Shape {

	}

	/** Lines and curves in SVG's path notation. */
	record Stroke(String path, Paint ink) implements Shape {

	}

	/**
	 * One line of text.
	 *
	 * @param x of its anchor
	 * @param y of its base line
	 */
	record Words(double x, double y, Anchor anchor, FontMetrics face, ColourRole tone, String text) implements Shape {

		/** The room it takes. */
		public Box box() {
			double width = this.face.width(this.text);
			double left = switch (this.anchor) {
				case START -> this.x;
				case MIDDLE -> this.x - width / 2;
				case END -> this.x - width;
			};
			return new Box(left, this.y - this.face.size() * 0.8, width, this.face.size());
		}

	}

	/**
	 * Shapes that belong together.
	 *
	 * @param title what a pointer over them is told
	 * @param path where they lead in a page; empty if nowhere
	 */
	record Group(String title, String path, List<Shape> shapes) implements Shape {

	}

	/** Which point of a line of text its place is. */
	enum Anchor {

		START, MIDDLE, END

	}

}
