package org.outlay.values.drawing;

import java.util.ArrayList;
import java.util.List;

/** Collects shapes; later ones cover earlier ones. */
final class Canvas {

	private final List<Shape> shapes = new ArrayList<>();

	void add(Shape shape) {
		this.shapes.add(shape);
	}

	void addAll(List<Shape> more) {
		this.shapes.addAll(more);
	}

	void block(Box box, Paint paint) {
		add(new Shape.Block(box, paint));
	}

	void stroke(String path, Paint paint) {
		add(new Shape.Stroke(path, paint));
	}

	void line(double x1, double y1, double x2, double y2, Paint paint) {
		stroke(SvgPath.line(x1, y1, x2, y2), paint);
	}

	void words(double x, double y, Shape.Anchor anchor, FontMetrics fontMetrics, ColourRole role, String text) {
		add(new Shape.Words(x, y, anchor, fontMetrics, role, text));
	}

	/** Draws lines of text from the left; returns the y below the last. */
	double lines(double x, double y, FontMetrics fontMetrics, ColourRole role, List<String> lines) {
		return lines(x, y, Shape.Anchor.START, fontMetrics, role, lines);
	}

	/** Draws lines of text, one under the other; returns the y below the last. */
	double lines(double x, double y, Shape.Anchor anchor, FontMetrics fontMetrics, ColourRole role,
			List<String> lines) {
		double base = y + fontMetrics.size() * 0.9;
		for (String line : lines) {
			words(x, base, anchor, fontMetrics, role, line);
			base += fontMetrics.leading();
		}
		return y + lines.size() * fontMetrics.leading();
	}

	/** Groups all shapes so far; the group links to its claim. */
	Shape.Group titled(String title, SourceLink sourceLink) {
		return new Shape.Group(title, sourceLink.claim(), List.copyOf(this.shapes));
	}

	List<Shape> shapes() {
		return List.copyOf(this.shapes);
	}

}
