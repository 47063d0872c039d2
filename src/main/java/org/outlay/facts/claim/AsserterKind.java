package org.outlay.facts.claim;

import org.outlay.values.code.Coded;

/** Who says it inside the source, from the strongest to the weakest. */
public enum AsserterKind implements Coded {

	FILING, COMPANY, EXECUTIVE, NAMED_ORGANISATION, UNNAMED_PEOPLE, ANALYST, OUTLET

}
