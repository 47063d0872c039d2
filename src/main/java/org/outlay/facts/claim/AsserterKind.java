package org.outlay.facts.claim;

import jakarta.persistence.Converter;

import org.outlay.values.code.Coded;
import org.outlay.values.code.CodedConverter;

/** Kinds of speakers, most authoritative first. */
public enum AsserterKind implements Coded {

	FILING(0), COMPANY(1), EXECUTIVE(2), NAMED_ORGANISATION(3), NAMED_PERSON(3), UNNAMED_PEOPLE(4), ANALYST(5),
	OUTLET(6),
	/** A publication that names neither its publisher nor its author. */
	UNNAMED_PUBLICATION(7);

	private final int weakness;

	AsserterKind(int weakness) {
		this.weakness = weakness;
	}

	/**
	 * The place among speakers, 0 for the strongest; named organisations and people share
	 * one.
	 */
	public int weakness() {
		return this.weakness;
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
