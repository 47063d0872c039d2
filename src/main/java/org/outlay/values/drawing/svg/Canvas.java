package org.outlay.values.drawing.svg;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Collects shapes; what comes later lies on top. */
public final class Canvas {

	private final List<Shape> shapes = new ArrayList<>();

	public Canvas add(Shape shape) {
		this.shapes.add(shape);
		return this;
	}

	public Canvas addAll(List<? extends Shape> more) {
		this.shapes.addAll(more);
		return this;
	}

	public void block(Box box, Paint paint) {
		add(new Shape.Block(box, paint));
	}

	public void stroke(String path, Paint paint) {
		add(new Shape.Stroke(path, paint));
	}

	public void line(double x1, double y1, double x2, double y2, Paint paint) {
		stroke(SvgPath.line(x1, y1, x2, y2), paint);
	}

	public void words(double x, double y, Shape.Anchor anchor, FontMetrics fontMetrics, ColourRole role, String text) {
		add(new Shape.Words(x, y, anchor, fontMetrics, role, text));
	}

	/** Lines of text one under the other; returns the y below the last. */
	public double lines(double x, double y, Shape.Anchor anchor, FontMetrics fontMetrics, ColourRole role,
			List<String> lines) {
		double base = y + fontMetrics.size() * 0.9;
		for (String line : lines) {
			words(x, base, anchor, fontMetrics, role, line);
			base += fontMetrics.leading();
		}
		return y + lines.size() * fontMetrics.leading();
	}

	/** Closes all shapes so far into one group, which leads to where it comes from. */
	public Shape.Group titled(String title, SourceLink sourceLink) {
		return new Shape.Group(title, sourceLink.claim(), List.copyOf(this.shapes));
	}

	public List<Shape> shapes() {
		return List.copyOf(this.shapes);
	}

	/** Every line of text, in groups or not. */
	public static Stream<Shape.Words> words(List<Shape> shapes) {
		return shapes.stream().flatMap((shape) -> {
			if (shape instanceof Shape.Words words) {
				return Stream.of(words);
			}
			return (shape instanceof Shape.Group group) ? words(group.shapes()) : Stream.empty();
		});
	}

}
