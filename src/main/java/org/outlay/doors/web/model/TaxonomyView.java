package org.outlay.doors.web.model;

import java.util.List;

import org.outlay.readings.figures.Attribution;

/**
 * A taxonomy as pages show it.
 *
 * @param by who tells it first
 * @param heading {@code "Three routes to world models"}
 * @param retold under which name others tell of it
 * @param notes our own words on what each source says of it as a whole
 */
record TaxonomyView(String id, Attribution by, String heading, String classifies, List<RouteView.Said> retold,
		List<RouteView.Said> notes, List<RouteView> routes) {

	public String path() {
		return "/models/routes#" + this.id;
	}

	/** {@code "by Xinlichang"}. */
	public String kicker() {
		return "By " + this.by.name();
	}

}
