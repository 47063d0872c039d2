package org.outlay.values.drawing;

import java.util.List;
import java.util.stream.Stream;

/**
 * A chart and its table: everything drawn is a row, and every row is drawn. Amounts start
 * at zero, an amount without an upper bound has no top, and colour never carries meaning
 * alone.
 */
public sealed interface Chart permits ColumnChart, BarChart, TimeSeriesChart, SwimlaneChart {

	Caption caption();

	/** Everything that is drawn, in order. */
	List<ChartRow> rows();

	Stream<Mark> marks();

	/**
	 * Draws everything but the words around the chart.
	 * @param area where to draw; its height does not count
	 * @param narrow whether to draw for a phone
	 * @return the y below everything drawn
	 */
	double draw(Canvas canvas, Box area, boolean narrow);

	default List<Legend.Entry> keys() {
		return List.of();
	}

	default boolean isEmpty() {
		return rows().isEmpty();
	}

	/** SVG for a wide page, which itself shows title, sources and address. */
	default String wide() {
		return Svg.inPage(ChartFrame.draw(this, ChartTarget.WIDE), "wide");
	}

	/** SVG for a page on a phone. */
	default String narrow() {
		return Svg.inPage(ChartFrame.draw(this, ChartTarget.NARROW), "narrow");
	}

	/** SVG as a file of its own, with title, sources and address. */
	default String file() {
		return Svg.file(ChartFrame.draw(this, ChartTarget.FILE));
	}

}
