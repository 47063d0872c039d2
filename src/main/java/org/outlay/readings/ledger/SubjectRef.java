package org.outlay.readings.ledger;

import org.outlay.facts.subject.SubjectType;

/** A subject as others point to it. */
public record SubjectRef(String id, SubjectType type, String name) {

	/** The path of its page, and under {@code /api/v1} of its entry. */
	public String path() {
		return "/" + this.type.collection() + "/" + this.id;
	}

}
