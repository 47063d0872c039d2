package org.outlay.doors.web.search;

import java.util.List;

import org.outlay.readings.ledger.Figure;
import org.outlay.readings.ledger.SourceRef;
import org.outlay.readings.search.Hit;

/**
 * What a search found, by type and the best first.
 *
 * @param subjects companies, models, products and people
 */
record FoundEntry(List<Subjects> subjects, List<SourceRef> sources, List<Figure> claims) {

	static final FoundEntry NOTHING = new FoundEntry(List.of(), List.of(), List.of());

	public boolean isEmpty() {
		return this.subjects.isEmpty() && this.sources.isEmpty() && this.claims.isEmpty();
	}

	/** Subjects of one type: {@code "Companies"}. */
	record Subjects(String id, String label, List<Hit> hits) {
	}

}
