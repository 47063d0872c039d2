package org.outlay.doors.web.model;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.outlay.readings.figures.Attribution;
import org.outlay.readings.ledger.SubjectRef;
import org.outlay.values.english.English;

/**
 * A route as pages show it.
 *
 * @param printed its name as each source prints it
 * @param aspects what is said of it, one entry an aspect, in the same order for all
 * @param models the models placed on it, the oldest first
 * @param followers who else is seen on it
 */
record RouteView(String id, String name, String path, List<Said> printed, List<Aspected> aspects, List<Placed> models,
		List<Follower> followers) {

	/** {@code "4 models"}. */
	public String count() {
		return English.count(this.models.size(), "model");
	}

	/** Words and who stands for them: whoever says the same is told once. */
	record Said(String words, List<Attribution> attributions) {
	}

	/** What is said of one aspect; empty where no source says anything. */
	record Aspected(String label, List<Said> remarks) {
	}

	/**
	 * A model on a route.
	 *
	 * @param facts when it came out and how open it is, in words
	 */
	record Placed(SubjectRef model, @Nullable SubjectRef developer, String facts, List<Attribution> attributions) {
	}

	/** Somebody seen on a route, once for each place that says so. */
	record Follower(SubjectRef subject, List<Said> notes) {
	}

}
