package org.outlay.web;

import org.jspecify.annotations.Nullable;

/** A chart with its table. */
record ChartPage(ShownChart chart) implements Embeddable, Pictured {

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
		return this.chart.topic().kind().sentence();
	}

	@Override
	public @Nullable ShownChart picture() {
		return this.chart;
	}

	@Override
	public String picturePath(Visit visit) {
		return visit.at(visit.path() + ".png");
	}

	public String kicker() {
		return this.chart.topic().kind().label();
	}

}
