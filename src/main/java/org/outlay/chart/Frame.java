package org.outlay.chart;

import java.util.List;
import java.util.stream.Collectors;

/** What all charts share: title, legend, notes, sources and address around the plot. */
final class Frame {

	private static final int MOST_LINES = 6;

	private final Chart chart;

	private final Look look;

	private final Canvas canvas = new Canvas();

	private Frame(Chart chart, Look look) {
		this.chart = chart;
		this.look = look;
	}

	static Picture draw(Chart chart, Look look) {
		return new Frame(chart, look).draw();
	}

	private Picture draw() {
		Caption caption = this.chart.caption();
		double y = this.look.isWhole() ? head(caption) : this.look.margin() + 4;
		if (this.chart.isEmpty()) {
			y = text(Face.TEXT, Tone.SOFT, caption.empty(), y + 12) + 12;
		}
		else {
			y = Legend.draw(this.canvas, area(y), Legend.keys(this.chart));
			y = this.chart.plot().draw(this.canvas, area(y), this.look == Look.NARROW);
		}
		if (this.look.isWhole()) {
			y = foot(caption, y + 14);
		}
		return new Picture(this.look.width(), Math.ceil(y + this.look.margin()), caption.title(), description(),
				this.canvas.shapes());
	}

	private Box area(double y) {
		return new Box(this.look.margin(), y, this.look.width() - 2 * this.look.margin(), 0);
	}

	private double head(Caption caption) {
		double y = text(Face.TITLE, Tone.INK, caption.title(), this.look.margin());
		return text(Face.TEXT, Tone.SOFT, caption.subtitle(), y + 4) + 14;
	}

	private double foot(Caption caption, double top) {
		double y = top;
		this.canvas.line(this.look.margin(), y, this.look.width() - this.look.margin(), y, Ink.line(Tone.RULE, 1));
		y += 10;
		for (String note : caption.notes()) {
			y = text(Face.SMALL, Tone.SOFT, note, y) + 3;
		}
		if (!caption.sources().isEmpty()) {
			y = text(Face.SMALL, Tone.SOFT,
					((caption.sources().size() == 1) ? "Source: " : "Sources: ") + String.join("; ", caption.sources()),
					y) + 3;
		}
		return text(Face.SMALL, Tone.INK, "Outlay · " + caption.permalink(), y);
	}

	private double text(Face face, Tone tone, String text, double y) {
		double width = this.look.width() - 2 * this.look.margin();
		List<String> lines = face.wrap(text, width, MOST_LINES);
		return text.isBlank() ? y : this.canvas.lines(this.look.margin(), y, Shape.Anchor.START, face, tone, lines);
	}

	private String description() {
		if (this.chart.isEmpty()) {
			return this.chart.caption().empty();
		}
		return this.chart.rows().stream().map(Row::sentence).collect(Collectors.joining(". ", "", "."));
	}

}
