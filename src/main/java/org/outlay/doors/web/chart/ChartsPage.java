package org.outlay.doors.web.chart;

import java.util.List;

import org.outlay.doors.web.page.WebPage;
import org.outlay.readings.charts.ShownChart;

/** The gallery of charts. */
record ChartsPage(List<Wall> walls) implements WebPage {

	@Override
	public String title() {
		return "Charts of AI spending and its models";
	}

	@Override
	public String description() {
		return "Every chart there is, each with its table, its sources and files to take away. A floor has no top, a range"
				+ " is a band, and no amount stands without its words.";
	}

	/**
	 * The charts of one kind.
	 *
	 * @param main the one shown
	 * @param others links to further ones
	 */
	record Wall(String id, String label, String sentence, ShownChart main, List<Link> others) {

	}

	/** A link to a chart. */
	record Link(String path, String words) {

	}

}
