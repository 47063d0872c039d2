package org.outlay.values.drawing;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Writes a picture as SVG 1.1 without styles and scripts. Colours are classes in a page
 * and presentation attributes in a file; everything else is the same.
 */
final class Svg {

	private final boolean inPage;

	private final StringBuilder text = new StringBuilder();

	/**
	 * Whether screen readers skip text: in a picture with links, text outside of them.
	 */
	private boolean silent;

	private Svg(boolean inPage) {
		this.inPage = inPage;
	}

	/** SVG for a page: without a size, colours by class. */
	static String inPage(Picture picture, String modifier) {
		return new Svg(true).write(picture, " class=\"chart__picture chart__picture--" + modifier + "\"");
	}

	/** SVG for a file: with a size and a background. */
	static String file(Picture picture) {
		return new Svg(false).write(picture, " width=\"" + SvgPath.number(picture.width()) + "\" height=\""
				+ SvgPath.number(picture.height()) + "\" font-family=\"sans-serif\"");
	}

	private String write(Picture picture, String attributes) {
		boolean linked = hasLinks(picture.shapes());
		this.text.append("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 ")
			.append(SvgPath.number(picture.width()))
			.append(' ')
			.append(SvgPath.number(picture.height()))
			.append("\" role=\"")
			.append(linked ? "group" : "img")
			.append('"')
			.append(attributes)
			.append(">\n");
		element("title", picture.title());
		element("desc", picture.description());
		if (!this.inPage) {
			shape(new Shape.Block(new Box(0, 0, picture.width(), picture.height()), Paint.fill(ColourRole.PAPER, 1)));
		}
		picture.shapes().forEach((shape) -> {
			this.silent = linked;
			shape(shape);
		});
		return this.text.append("</svg>\n").toString();
	}

	private boolean hasLinks(List<Shape> shapes) {
		return this.inPage
				&& shapes.stream().anyMatch((shape) -> shape instanceof Shape.Group group && !group.path().isEmpty());
	}

	private void element(String name, String content) {
		this.text.append('<').append(name).append('>').append(escape(content)).append("</").append(name).append(">\n");
	}

	private void shape(Shape shape) {
		if (shape instanceof Shape.Block block) {
			Box box = block.box();
			this.text.append("<rect");
			attribute("x", box.x());
			attribute("y", box.y());
			attribute("width", box.width());
			attribute("height", box.height());
			ink(block.ink());
			this.text.append("/>\n");
		}
		else if (shape instanceof Shape.Stroke stroke) {
			if (!stroke.path().isEmpty()) {
				this.text.append("<path d=\"").append(stroke.path()).append('"');
				ink(stroke.ink());
				this.text.append("/>\n");
			}
		}
		else if (shape instanceof Shape.Words words) {
			words(words);
		}
		else if (shape instanceof Shape.Group group) {
			group(group);
		}
	}

	private void group(Shape.Group group) {
		boolean isLink = this.inPage && !group.path().isEmpty();
		this.silent = false;
		this.text.append(isLink ? "<a class=\"chart__mark\" href=\"" + escape(group.path()) + "\" aria-label=\""
				+ escape(group.title()) + "\">\n" : "<g>\n");
		element("title", group.title());
		group.shapes().forEach(this::shape);
		this.text.append(isLink ? "</a>\n" : "</g>\n");
	}

	private void words(Shape.Words words) {
		this.text.append("<text");
		attribute("x", words.x());
		attribute("y", words.y());
		attribute("font-size", words.face().size());
		if (words.face().heavy()) {
			this.text.append(" font-weight=\"bold\"");
		}
		if (words.anchor() != Shape.Anchor.START) {
			this.text.append(" text-anchor=\"")
				.append((words.anchor() == Shape.Anchor.MIDDLE) ? "middle" : "end")
				.append('"');
		}
		this.text.append(this.silent ? " aria-hidden=\"true\"" : "");
		tones(words.tone(), null);
		this.text.append('>').append(escape(words.text())).append("</text>\n");
	}

	private void ink(Paint paint) {
		tones(paint.fill(), paint.line());
		if (paint.line() != null) {
			attribute("stroke-width", paint.width());
			this.text.append(" stroke-linecap=\"").append(paint.dash().isEmpty() ? "round" : "butt").append('"');
			if (!paint.dash().isEmpty()) {
				this.text.append(" stroke-dasharray=\"").append(paint.dash()).append('"');
			}
		}
		if (paint.strength() < 1) {
			this.text.append(" opacity=\"").append(SvgPath.rounded(paint.strength(), 2)).append('"');
		}
	}

	private void tones(@Nullable ColourRole fill, @Nullable ColourRole line) {
		if (this.inPage) {
			this.text.append(" class=\"");
			this.text.append((fill != null) ? "chart__fill--" + fill.code() : "chart__fill--none");
			this.text.append((line != null) ? " chart__line--" + line.code() : "").append('"');
			return;
		}
		this.text.append(" fill=\"").append((fill != null) ? fill.hex() : "none").append('"');
		if (line != null) {
			this.text.append(" stroke=\"").append(line.hex()).append('"');
		}
	}

	private void attribute(String name, double value) {
		this.text.append(' ').append(name).append("=\"").append(SvgPath.number(value)).append('"');
	}

	/** Text for XML: markup characters are escaped, forbidden ones dropped. */
	static String escape(String content) {
		StringBuilder escaped = new StringBuilder();
		content.codePoints().filter(Svg::isAllowed).forEach((point) -> {
			switch (point) {
				case '<' -> escaped.append("&lt;");
				case '>' -> escaped.append("&gt;");
				case '&' -> escaped.append("&amp;");
				case '"' -> escaped.append("&quot;");
				default -> escaped.appendCodePoint(point);
			}
		});
		return escaped.toString();
	}

	private static boolean isAllowed(int point) {
		return point == '\t' || point == '\n' || (point >= ' ' && point < 0xD800) || (point >= 0xE000 && point < 0xFFFE)
				|| point >= 0x10000;
	}

	/**
	 * A finished drawing.
	 *
	 * @param title its name, for screen readers
	 * @param description its content in words
	 */
	record Picture(double width, double height, String title, String description, List<Shape> shapes) {
	}

}
