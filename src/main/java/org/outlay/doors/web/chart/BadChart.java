package org.outlay.doors.web.chart;

import java.util.List;

/** Somebody asked for a chart in a way that cannot be read. */
public class BadChart extends RuntimeException {

	private static final long serialVersionUID = 1;

	private final transient List<String> complaints;

	BadChart(List<String> complaints) {
		super(String.join(" ", complaints));
		this.complaints = List.copyOf(complaints);
	}

	List<String> complaints() {
		return this.complaints;
	}

}
