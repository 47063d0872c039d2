package org.outlay.doors.web.component;

import java.util.List;

import org.outlay.readings.figures.Attribution;
import org.outlay.readings.ledger.SourceRef;

/**
 * A source as lists show it.
 *
 * @param kind what it is and how close to what it tells: {@code "Article, retelling"}
 * @param published when it came out, in words
 * @param claims how many standing claims were taken from it, in words
 * @param named where others name it as an origin
 */
public record SourceRow(SourceRef source, String kind, String published, String claims, List<Naming> named) {

	public String name() {
		return this.source.name();
	}

	/** Where another source names it, and for what. */
	public record Naming(Attribution attribution, String note) {
	}

}
