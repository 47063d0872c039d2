package org.outlay.doors.web.model;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.outlay.readings.figures.Attribution;
import org.outlay.readings.ledger.SubjectRef;
import org.outlay.values.english.English;

/**
 * A taxonomy as pages show it.
 *
 * @param by its strongest source
 * @param heading {@code "Three routes to world models"}
 * @param retold the names that other sources use for it
 * @param notes our own words on what each source says of it as a whole
 */
record TaxonomyView(String id, Attribution by, String heading, String classifies, List<Said> retold, List<Said> notes,
		List<RouteView> routes) {

	public String path() {
		return "/models/routes#" + this.id;
	}

	/**
	 * A route.
	 *
	 * @param printed its name as each source prints it
	 * @param aspects remarks by aspect, in the same order for all routes
	 * @param models the models placed on it, oldest first
	 * @param followers others that sources see on it
	 */
	record RouteView(String id, String name, String path, List<Said> printed, List<Aspect> aspects, List<Placed> models,
			List<Follower> followers) {

		/** {@code "4 models"}. */
		public String count() {
			return English.count(this.models.size(), "model");
		}

	}

	/** Words, and all sources that use them. */
	record Said(String words, List<Attribution> attributions) {
	}

	/** The remarks on one aspect; empty if no source makes any. */
	record Aspect(String label, List<Said> remarks) {
	}

	/**
	 * A model on a route.
	 *
	 * @param facts its release and how open its weights are, in words
	 */
	record Placed(SubjectRef model, @Nullable SubjectRef developer, String facts, List<Attribution> attributions) {
	}

	/** A subject seen on a route, with a note for each place that says so. */
	record Follower(SubjectRef subject, List<Said> notes) {
	}

}
