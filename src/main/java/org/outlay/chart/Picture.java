package org.outlay.chart;

import java.util.List;

/**
 * A finished drawing.
 *
 * @param title its name, for readers who do not see it
 * @param description what it shows, in words
 */
record Picture(double width, double height, String title, String description, List<Shape> shapes) {

	/** Every line of text there is. */
	List<Shape.Words> words() {
		return Canvas.words(this.shapes).toList();
	}

}
