package org.outlay.facts.source;

import jakarta.persistence.Converter;

import org.outlay.values.code.Coded;
import org.outlay.values.code.CodedConverter;

/**
 * How close a source is to the facts: a filing of the party itself, an original report, a
 * retelling, or a source that is only cited.
 */
public enum Tier implements Coded {

	FILING, ORIGINAL, RETELLING, CITED, EDITOR;

	/** Its column. */
	@Converter(autoApply = true)
	static class Column extends CodedConverter<Tier> {

	}

}
