package org.outlay.facts.subject;

import jakarta.persistence.Converter;

import org.outlay.values.code.Coded;
import org.outlay.values.code.CodedConverter;

/**
 * Attributes of subjects. A subject has one value of each in its own columns, but any
 * number of aliases and members.
 */
public enum Property implements Coded {

	NAME, KIND, ALIAS, COUNTRY, PARENT, MEMBER, OPEN, DEVELOPER, FAMILY, PREDECESSOR, ROUTE, OPENNESS, RELEASED, OWNER,
	LAUNCHED, NOTE;

	/** Its column. */
	@Converter(autoApply = true)
	static class Column extends CodedConverter<Property> {

	}

}
