package org.outlay.facts.event;

import jakarta.persistence.Converter;

import org.outlay.values.code.Coded;
import org.outlay.values.code.CodedConverter;

/** Kinds of events. */
public enum EventKind implements Coded {

	RELEASE, LAUNCH, FUNDING, LISTING, FOUNDING, REORGANISATION, HIRING, STATEMENT, AGREEMENT, DISPUTE, TARGET, PLAN,
	MILESTONE;

	/** Its column. */
	@Converter(autoApply = true)
	static class Column extends CodedConverter<EventKind> {

	}

}
