package org.outlay.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Collects shapes; what comes later lies on top. */
final class Canvas {

	private final List<Shape> shapes = new ArrayList<>();

	Canvas add(Shape shape) {
		this.shapes.add(shape);
		return this;
	}

	Canvas addAll(List<? extends Shape> more) {
		this.shapes.addAll(more);
		return this;
	}

	void block(Box box, Ink ink) {
		add(new Shape.Block(box, ink));
	}

	void stroke(String path, Ink ink) {
		add(new Shape.Stroke(path, ink));
	}

	void line(double x1, double y1, double x2, double y2, Ink ink) {
		stroke(Pen.line(x1, y1, x2, y2), ink);
	}

	void words(double x, double y, Shape.Anchor anchor, Face face, Tone tone, String text) {
		add(new Shape.Words(x, y, anchor, face, tone, text));
	}

	/** Lines of text one under the other; returns the y below the last. */
	double lines(double x, double y, Shape.Anchor anchor, Face face, Tone tone, List<String> lines) {
		double base = y + face.size() * 0.9;
		for (String line : lines) {
			words(x, base, anchor, face, tone, line);
			base += face.leading();
		}
		return y + lines.size() * face.leading();
	}

	/** Closes all shapes so far into one group, which leads to where it comes from. */
	Shape.Group titled(String title, Cited cited) {
		return new Shape.Group(title, cited.claim(), List.copyOf(this.shapes));
	}

	List<Shape> shapes() {
		return List.copyOf(this.shapes);
	}

	/** Every line of text, in groups or not. */
	static Stream<Shape.Words> words(List<Shape> shapes) {
		return shapes.stream().flatMap((shape) -> {
			if (shape instanceof Shape.Words words) {
				return Stream.of(words);
			}
			return (shape instanceof Shape.Group group) ? words(group.shapes()) : Stream.empty();
		});
	}

}
