package org.outlay.web;

import java.util.List;

import org.outlay.ledger.SourceRef;

/**
 * A source as lists show it.
 *
 * @param kind what it is and how close to what it tells: {@code "Article, retelling"}
 * @param published when it came out, in words
 * @param claims how many standing claims were taken from it, in words
 * @param named where others name it as an origin
 */
record SourceRow(SourceRef source, String kind, String published, String claims, List<Naming> named) {

	public String name() {
		return this.source.name();
	}

	/** Where another source names it, and for what. */
	record Naming(Witness witness, String note) {
	}

}
