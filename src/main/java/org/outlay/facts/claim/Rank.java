package org.outlay.facts.claim;

import org.outlay.values.code.Coded;

/** What the editor thinks of a claim, with a reason; never used for newer or older. */
public enum Rank implements Coded {

	PREFERRED, NORMAL, DEPRECATED

}
