package org.outlay.doors.web.source;

import java.util.List;

import org.outlay.readings.figures.Attribution;
import org.outlay.readings.figures.EventLine;
import org.outlay.readings.figures.RoleLine;
import org.outlay.readings.ledger.Figure;
import org.outlay.readings.ledger.SubjectRef;

/**
 * All that was taken from one place of a source.
 *
 * @param place {@code line 15}; empty for what the editor adds
 * @param anchor what addresses call it
 * @param mentions whom it names, and what it says of them
 * @param routes what it says of routes and taxonomies
 * @param passedOver why its figures are no claims, where they are not
 */
record Passage(String place, String anchor, List<Mention> mentions, List<RoleLine> roles, List<RouteSaid> routes,
		List<EventLine> events, List<Figure> figures, List<CitedSource> cites, List<String> passedOver) {

	/**
	 * A subject named here.
	 *
	 * @param facts what is said of it, in words
	 */
	record Mention(SubjectRef subject, List<String> facts) {
	}

	/** What is said here of a route or taxonomy, in our words. */
	record RouteSaid(String name, String path, String words) {
	}

	/** A source named here as an origin. */
	record CitedSource(Attribution attribution, String note) {
	}

}
