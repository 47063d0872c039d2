package org.outlay.facts.claim;

import jakarta.persistence.Converter;

import org.outlay.values.code.Coded;
import org.outlay.values.code.CodedConverter;

/** Kinds of speakers, most authoritative first. */
public enum AsserterKind implements Coded {

	FILING, COMPANY, EXECUTIVE, NAMED_ORGANISATION, NAMED_PERSON, UNNAMED_PEOPLE, ANALYST, OUTLET,
	/** A publication that names neither its publisher nor its author. */
	UNNAMED_PUBLICATION;

	/**
	 * The place among speakers, 0 for the strongest; named organisations and people share
	 * one.
	 */
	public int weakness() {
		return ((this == NAMED_PERSON) ? NAMED_ORGANISATION : this).ordinal();
	}

	/** Whether readers cannot know who speaks; the number is then of low reliability. */
	public boolean isAnonymous() {
		return this == UNNAMED_PEOPLE || this == UNNAMED_PUBLICATION;
	}

	/** Its column. */
	@Converter(autoApply = true)
	static class Column extends CodedConverter<AsserterKind> {

	}

}
