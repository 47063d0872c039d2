package org.outlay.readings.coverage;

import org.jspecify.annotations.Nullable;

import org.outlay.facts.company.CompanyKind;
import org.outlay.facts.subject.SubjectType;
import org.outlay.values.code.Coded;

/** The kind of subject of a row. The figures of one kind are never those of another. */
public enum RowKind implements Coded {

	COMPANY, DIVISION, GROUP, MODEL, PRODUCT, PERSON;

	/**
	 * The kind of a subject.
	 * @param kind null except for companies
	 */
	static RowKind of(SubjectType type, @Nullable CompanyKind kind) {
		return switch (type) {
			case MODEL -> MODEL;
			case PRODUCT -> PRODUCT;
			case PERSON -> PERSON;
			case COMPANY -> (kind == CompanyKind.DIVISION) ? DIVISION : (kind == CompanyKind.GROUP) ? GROUP : COMPANY;
		};
	}

}
