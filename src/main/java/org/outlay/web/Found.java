package org.outlay.web;

import java.util.List;

import org.outlay.ledger.Figure;
import org.outlay.ledger.SourceRef;
import org.outlay.search.Hit;

/**
 * What a search found, by type and the best first.
 *
 * @param subjects companies, models, products and people
 */
record Found(List<Subjects> subjects, List<SourceRef> sources, List<Figure> claims) {

	static final Found NOTHING = new Found(List.of(), List.of(), List.of());

	public boolean isEmpty() {
		return this.subjects.isEmpty() && this.sources.isEmpty() && this.claims.isEmpty();
	}

	/** Subjects of one type: {@code "Companies"}. */
	record Subjects(String id, String label, List<Hit> hits) {
	}

}
