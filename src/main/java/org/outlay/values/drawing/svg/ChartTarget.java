package org.outlay.values.drawing.svg;

/** The place a chart is drawn for. */
public enum ChartTarget {

	/** A wide page, which itself shows title, sources and address. */
	WIDE(760, false),
	/** A page on a phone. */
	NARROW(358, false),
	/** A file of its own, with title, sources and address in the picture. */
	FILE(800, true);

	private static final double MARGIN = 24;

	private final double width;

	private final boolean whole;

	ChartTarget(double width, boolean whole) {
		this.width = width;
		this.whole = whole;
	}

	public double width() {
		return this.width;
	}

	/** Whether the words around the chart are part of the picture. */
	public boolean isWhole() {
		return this.whole;
	}

	public double margin() {
		return this.whole ? MARGIN : 1;
	}

}
