package org.outlay.readings.ledger;

import org.outlay.facts.subject.Subject;
import org.outlay.facts.subject.SubjectType;

/** A subject as others point to it. */
public record SubjectRef(String id, SubjectType type, String name) {

	public static SubjectRef of(Subject subject) {
		return new SubjectRef(subject.id(), subject.type(), subject.name());
	}

	/** The path of its page, and under {@code /api/v1} of its entry. */
	public String path() {
		return "/" + this.type.collection() + "/" + this.id;
	}

}
