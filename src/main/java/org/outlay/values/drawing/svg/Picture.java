package org.outlay.values.drawing.svg;

import java.util.List;

/**
 * A finished drawing.
 *
 * @param title its name, for readers who do not see it
 * @param description what it shows, in words
 */
public record Picture(double width, double height, String title, String description, List<Shape> shapes) {

	/** Every line of text there is. */
	public List<Shape.Words> words() {
		return Canvas.words(this.shapes).toList();
	}

}
