package org.outlay.facts.claim;

import jakarta.persistence.Converter;

import org.outlay.values.code.Coded;
import org.outlay.values.code.CodedConverter;

/** The editor's rank of a claim, with a reason; never used for newer or older. */
public enum Rank implements Coded {

	PREFERRED, NORMAL, DEPRECATED;

	/** Its column. */
	@Converter(autoApply = true)
	static class Column extends CodedConverter<Rank> {

	}

}
