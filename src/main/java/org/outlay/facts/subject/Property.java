package org.outlay.facts.subject;

import org.outlay.values.code.Coded;

/**
 * What a statement is about. A subject has one value of each in its own columns, but any
 * number of aliases and members.
 */
public enum Property implements Coded {

	NAME, KIND, ALIAS, COUNTRY, PARENT, MEMBER, DEVELOPER, FAMILY, PREDECESSOR, ROUTE, OPENNESS, RELEASED, OWNER,
	LAUNCHED, NOTE

}
