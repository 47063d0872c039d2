package org.outlay.doors.web.page;

import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.outlay.readings.charts.ShownChart;
import org.outlay.values.drawing.ChartRow;

/** A page whose chart stands for it where others link to it. */
public interface HasPreview {

	/** So many figures are told in the words for a picture. */
	int TOLD = 12;

	/** The chart; absent where there is none. */
	@Nullable ShownChart picture();

	/** The address of the chart as PNG. */
	String picturePath(RequestedPage asked);

	/** What the picture shows, every figure with its hedge. */
	static String words(ShownChart chart) {
		return chart.caption().title() + ". "
				+ chart.chart()
					.rows()
					.stream()
					.limit(TOLD)
					.map(ChartRow::sentence)
					.collect(Collectors.joining(". ", "", "."));
	}

}
