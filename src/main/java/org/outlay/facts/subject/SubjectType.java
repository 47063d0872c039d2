package org.outlay.facts.subject;

import org.outlay.values.code.Coded;

/** What a subject is. */
public enum SubjectType implements Coded {

	COMPANY, MODEL, PRODUCT, PERSON;

	/** Where its pages and API entries live: {@code companies}, {@code people}. */
	public String collection() {
		return switch (this) {
			case COMPANY -> "companies";
			case PERSON -> "people";
			default -> code() + "s";
		};
	}

}
