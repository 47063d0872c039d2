package org.outlay.chart;

/** What a chart is drawn for. */
enum Look {

	/** A page on a desk: what stands around the chart is the page's. */
	WIDE(760, false),
	/** A page on a telephone. */
	NARROW(358, false),
	/** A file of its own, with title, sources and address in the picture. */
	FILE(800, true);

	private static final double MARGIN = 24;

	private final double width;

	private final boolean whole;

	Look(double width, boolean whole) {
		this.width = width;
		this.whole = whole;
	}

	double width() {
		return this.width;
	}

	/** Whether the words around the chart are part of the picture. */
	boolean isWhole() {
		return this.whole;
	}

	double margin() {
		return this.whole ? MARGIN : 1;
	}

}
