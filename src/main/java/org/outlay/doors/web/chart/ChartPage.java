package org.outlay.doors.web.chart;

import org.jspecify.annotations.Nullable;

import org.outlay.doors.web.page.Embeddable;
import org.outlay.doors.web.page.HasPreview;
import org.outlay.doors.web.page.RequestedPage;
import org.outlay.readings.charts.ShownChart;

/** A chart with its table. */
record ChartPage(ShownChart chart) implements Embeddable, HasPreview {

	private static final int HEIGHT = 620;

	@Override
	public int height() {
		return HEIGHT;
	}

	@Override
	public String title() {
		return this.chart.caption().title();
	}

	@Override
	public String description() {
		return this.chart.kind().sentence();
	}

	@Override
	public @Nullable ShownChart picture() {
		return this.chart;
	}

	@Override
	public String picturePath(RequestedPage asked) {
		return asked.at(asked.path() + ".png");
	}

	public String kicker() {
		return this.chart.kind().label();
	}

}
