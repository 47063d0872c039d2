package org.outlay.readings.charts;

import java.util.List;
import java.util.stream.Stream;

import org.outlay.readings.ledger.SubjectRef;
import org.outlay.readings.view.PointOfView;
import org.outlay.values.drawing.Chart;

/** Builds the charts of one kind. */
interface ChartBuilder {

	ChartKind kind();

	/** Reads the figures of a chart. */
	ChartFigures.Held read(ChartTopic topic, PointOfView view);

	/**
	 * The chart of figures read here or elsewhere.
	 * @param held may contain figures the chart does not show
	 */
	Chart of(ChartTopic topic, ChartFigures.Held held, PointOfView view);

	/** The narrower topics there are figures for; empty if there is one chart of all. */
	default List<ChartTopic> topics(ChartTopic topic, ChartFigures.Held held, PointOfView view) {
		return List.of();
	}

	/**
	 * The companies among these that have a chart of this kind; empty if topics are found
	 * otherwise.
	 */
	default Stream<SubjectRef> shown(List<SubjectRef> companies, PointOfView view) {
		return Stream.empty();
	}

}
