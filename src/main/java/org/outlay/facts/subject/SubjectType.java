package org.outlay.facts.subject;

import jakarta.persistence.Converter;

import org.outlay.values.code.Coded;
import org.outlay.values.code.CodedConverter;

/** Types of subjects. */
public enum SubjectType implements Coded {

	COMPANY, MODEL, PRODUCT, PERSON;

	/**
	 * The path segment of its pages and API entries: {@code companies}, {@code people}.
	 */
	public String collection() {
		return switch (this) {
			case COMPANY -> "companies";
			case PERSON -> "people";
			default -> code() + "s";
		};
	}

	/** Its column. */
	@Converter(autoApply = true)
	static class Column extends CodedConverter<SubjectType> {

	}

}
