package org.outlay.doors.web.component;

import org.jspecify.annotations.Nullable;

import org.outlay.readings.ledger.SubjectRef;

/**
 * A model as lists show it.
 *
 * @param released in words; empty where no source says
 * @param openness of its weights; empty where no source says
 * @param route absent where no source places it on one
 * @param claims how many figures there are of it, in words
 */
public record ModelRow(SubjectRef model, @Nullable SubjectRef developer, String kind, String family, String released,
		String openness, @Nullable RouteLink route, String claims) {

	/** The route the model is placed on. */
	record RouteLink(String name, String path) {
	}

}
