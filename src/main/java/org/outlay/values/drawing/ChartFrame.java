package org.outlay.values.drawing;

import java.util.List;
import java.util.stream.Collectors;

/** Draws the parts common to all charts: title, legend, notes, sources and address. */
record ChartFrame(Chart chart, ChartTarget target, Canvas canvas) {

	static Svg.Picture draw(Chart chart, ChartTarget target) {
		return new ChartFrame(chart, target, new Canvas()).draw();
	}

	private Svg.Picture draw() {
		Caption caption = this.chart.caption();
		double y = this.target.isWhole() ? head(caption) : this.target.margin() + 4;
		if (this.chart.isEmpty()) {
			y = text(FontMetrics.TEXT, ColourRole.SOFT, caption.empty(), y + 12) + 12;
		}
		else {
			y = Legend.draw(this.canvas, area(y), Legend.keys(this.chart));
			y = this.chart.draw(this.canvas, area(y), this.target == ChartTarget.NARROW);
		}
		if (this.target.isWhole()) {
			y = foot(caption, y + 14);
		}
		return new Svg.Picture(this.target.width(), Math.ceil(y + this.target.margin()), caption.title(), description(),
				this.canvas.shapes());
	}

	private Box area(double y) {
		return new Box(this.target.margin(), y, this.target.width() - 2 * this.target.margin(), 0);
	}

	private double head(Caption caption) {
		double y = text(FontMetrics.TITLE, ColourRole.INK, caption.title(), this.target.margin());
		return text(FontMetrics.TEXT, ColourRole.SOFT, caption.subtitle(), y + 4) + 14;
	}

	private double foot(Caption caption, double top) {
		double y = top;
		this.canvas.line(this.target.margin(), y, this.target.width() - this.target.margin(), y,
				Paint.line(ColourRole.RULE, 1));
		y += 10;
		for (String note : caption.notes()) {
			y = text(FontMetrics.SMALL, ColourRole.SOFT, note, y) + 3;
		}
		if (!caption.sources().isEmpty()) {
			y = text(FontMetrics.SMALL, ColourRole.SOFT,
					((caption.sources().size() == 1) ? "Source: " : "Sources: ") + String.join("; ", caption.sources()),
					y) + 3;
		}
		return text(FontMetrics.SMALL, ColourRole.INK, "Outlay · " + caption.permalink(), y);
	}

	private double text(FontMetrics fontMetrics, ColourRole role, String text, double y) {
		double width = this.target.width() - 2 * this.target.margin();
		List<String> lines = fontMetrics.wrap(text, width, 6);
		return text.isBlank() ? y : this.canvas.lines(this.target.margin(), y, fontMetrics, role, lines);
	}

	private String description() {
		if (this.chart.isEmpty()) {
			return this.chart.caption().empty();
		}
		return this.chart.rows().stream().map(ChartRow::sentence).collect(Collectors.joining(". ", "", "."));
	}

}
