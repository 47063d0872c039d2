package org.outlay.facts.claim;

import jakarta.persistence.Converter;

import org.outlay.values.code.Coded;
import org.outlay.values.code.CodedConverter;

/** Kinds of speakers, most authoritative first. */
public enum AsserterKind implements Coded {

	FILING, COMPANY, EXECUTIVE, NAMED_ORGANISATION, UNNAMED_PEOPLE, ANALYST, OUTLET;

	/** Its column. */
	@Converter(autoApply = true)
	static class Column extends CodedConverter<AsserterKind> {

	}

}
