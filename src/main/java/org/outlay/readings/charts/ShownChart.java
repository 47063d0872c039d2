package org.outlay.readings.charts;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.outlay.values.drawing.Caption;
import org.outlay.values.drawing.Chart;
import org.outlay.values.drawing.ChartRow;

/** A chart ready for a page. */
public record ShownChart(Chart chart, ChartTopic topic) {

	public Caption caption() {
		return this.chart.caption();
	}

	public boolean isEmpty() {
		return this.chart.isEmpty();
	}

	/** Its picture for a desk, as SVG. */
	public String wide() {
		return this.chart.wide();
	}

	/** Its picture for a telephone, as SVG. */
	public String narrow() {
		return this.chart.narrow();
	}

	public String path() {
		return this.topic.path();
	}

	public String svgPath() {
		return this.topic.path(".svg");
	}

	public String pngPath() {
		return this.topic.path(".png");
	}

	/** {@code "Sources: 36Kr; Reuters"}. */
	public String sources() {
		List<String> sources = caption().sources();
		return ((sources.size() == 1) ? "Source: " : "Sources: ") + String.join("; ", sources);
	}

	/** The rows of its table by the part of the chart they stand in. */
	public Map<String, List<ChartRow>> groups() {
		return this.chart.rows()
			.stream()
			.collect(Collectors.groupingBy(ChartRow::group, LinkedHashMap::new, Collectors.toList()));
	}

	public boolean hasNotes() {
		return this.chart.rows().stream().anyMatch((row) -> !row.note().isEmpty());
	}

}
