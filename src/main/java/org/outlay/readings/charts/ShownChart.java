package org.outlay.readings.charts;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.outlay.values.drawing.Caption;
import org.outlay.values.drawing.Chart;
import org.outlay.values.drawing.ChartRow;

/**
 * A chart ready for a page.
 *
 * @param topic null for the chart of a table, which has no page and no files of its own
 */
public record ShownChart(Chart chart, @Nullable ChartTopic topic) {

	public Caption caption() {
		return this.chart.caption();
	}

	public boolean isEmpty() {
		return this.chart.isEmpty();
	}

	/** The SVG for wide screens. */
	public String wide() {
		return this.chart.wide();
	}

	/** The SVG for phones. */
	public String narrow() {
		return this.chart.narrow();
	}

	public String path() {
		return known().path();
	}

	public String svgPath() {
		return known().path(".svg");
	}

	public String pngPath() {
		return known().path(".png");
	}

	public String fileName() {
		return known().fileName();
	}

	public ChartKind kind() {
		return known().kind();
	}

	private ChartTopic known() {
		return Objects.requireNonNull(this.topic, "the chart of a table has no page of its own");
	}

	/** {@code "Sources: 36Kr; Reuters"}. */
	public String sources() {
		List<String> sources = caption().sources();
		return ((sources.size() == 1) ? "Source: " : "Sources: ") + String.join("; ", sources);
	}

	/** The rows of its table by the panel of the chart they are in. */
	public Map<String, List<ChartRow>> groups() {
		return this.chart.rows()
			.stream()
			.collect(Collectors.groupingBy(ChartRow::group, LinkedHashMap::new, Collectors.toList()));
	}

	public boolean hasNotes() {
		return this.chart.rows().stream().anyMatch((row) -> !row.note().isEmpty());
	}

}
