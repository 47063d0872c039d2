package org.outlay.values.drawing;

import java.util.List;
import java.util.stream.Stream;

import org.outlay.values.drawing.mark.LegendEntry;
import org.outlay.values.drawing.mark.Mark;
import org.outlay.values.drawing.svg.ChartTarget;
import org.outlay.values.drawing.svg.Svg;

/**
 * A chart and its table: whatever is drawn is a row, and the other way round. Amounts
 * start at zero, what has no upper bound has no top, and nothing is told by colour alone.
 */
public sealed interface Chart permits ColumnChart, BarChart, TimeSeriesChart, SwimlaneChart {

	Caption caption();

	/** Everything that is drawn, in its order. */
	List<ChartRow> rows();

	/** For the legend. */
	Stream<Mark> marks();

	/** Draws everything but the words around it. */
	Plot plot();

	/** The parts of the legend that are not about amounts. */
	default List<LegendEntry> keys() {
		return List.of();
	}

	default boolean isEmpty() {
		return rows().isEmpty();
	}

	/** SVG for a page on a desk; its title, sources and address are the page's to say. */
	default String wide() {
		return Svg.inPage(ChartFrame.draw(this, ChartTarget.WIDE), "wide");
	}

	/** SVG for a page on a telephone. */
	default String narrow() {
		return Svg.inPage(ChartFrame.draw(this, ChartTarget.NARROW), "narrow");
	}

	/** SVG as a file of its own, complete in itself. */
	default String file() {
		return Svg.file(ChartFrame.draw(this, ChartTarget.FILE));
	}

}
