package org.outlay.web;

/** A chart with its table. */
record ChartPage(ShownChart chart) implements Citable {

	@Override
	public String title() {
		return this.chart.caption().title();
	}

	@Override
	public String description() {
		return this.chart.topic().kind().sentence();
	}

	public String kicker() {
		return this.chart.topic().kind().label();
	}

}
