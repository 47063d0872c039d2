package org.outlay.web;

import java.util.List;

import org.outlay.ledger.SourceRef;
import org.outlay.source.Tier;

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
		return name(this.source);
	}

	/** The title; of a source only cited, whose title is unknown, the publisher. */
	static String name(SourceRef source) {
		return (source.tier() == Tier.CITED) ? source.chip() : source.title();
	}

	/** Where another source names it, and for what. */
	record Naming(Witness witness, String note) {
	}

}
