package org.outlay.values.drawing;

/** The place a chart is drawn for, with its width and margin in pixels. */
enum ChartTarget {

	/** A wide page, which itself shows title, sources and address. */
	WIDE(760, 1),
	/** A page on a phone. */
	NARROW(358, 1),
	/** A file of its own, with title, sources and address in the picture. */
	FILE(800, 24);

	private final double width;

	private final double margin;

	ChartTarget(double width, double margin) {
		this.width = width;
		this.margin = margin;
	}

	double width() {
		return this.width;
	}

	double margin() {
		return this.margin;
	}

	/** Whether the words around the chart are part of the picture. */
	boolean isWhole() {
		return this == FILE;
	}

}
