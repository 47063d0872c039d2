package org.outlay.facts.event;

import org.outlay.values.code.Coded;

/** What happened, or is to happen. */
public enum EventKind implements Coded {

	RELEASE, LAUNCH, FUNDING, LISTING, FOUNDING, REORGANISATION, HIRING, STATEMENT, AGREEMENT, DISPUTE, TARGET, PLAN,
	MILESTONE

}
