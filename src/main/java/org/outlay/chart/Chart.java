package org.outlay.chart;

import java.util.List;
import java.util.stream.Stream;

/**
 * A chart and its table: whatever is drawn is a row, and the other way round. Amounts
 * start at zero, what has no upper bound has no top, and nothing is told by colour alone.
 */
public sealed interface Chart permits Columns, Bars, Trails, Lanes {

	Caption caption();

	/** Everything that is drawn, in its order. */
	List<Row> rows();

	/** For the legend. */
	Stream<Mark> marks();

	/** Draws everything but the words around it. */
	Plot plot();

	/** The parts of the legend that are not about amounts. */
	default List<Key> keys() {
		return List.of();
	}

	default boolean isEmpty() {
		return rows().isEmpty();
	}

	/** SVG for a page on a desk; its title, sources and address are the page's to say. */
	default String wide() {
		return Svg.inPage(Frame.draw(this, Look.WIDE), "wide");
	}

	/** SVG for a page on a telephone. */
	default String narrow() {
		return Svg.inPage(Frame.draw(this, Look.NARROW), "narrow");
	}

	/** SVG as a file of its own, complete in itself. */
	default String file() {
		return Svg.file(Frame.draw(this, Look.FILE));
	}

}
