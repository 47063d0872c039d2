package org.outlay.readings.ledger;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.outlay.values.period.PublicationWindow;

/**
 * What there is about a subject, counted.
 *
 * @param claims how many claims
 * @param measures how many of each measure, in the order of the dictionary
 * @param uses how many from each source, the most first
 * @param changed when Outlay last took one of them in; absent without claims
 * @param newest when the last of their sources came out; absent without claims
 */
public record SubjectSummary(long claims, List<Count> measures, List<Use> uses, @Nullable Instant changed,
		@Nullable PublicationWindow newest) {

	/** How many claims there are of one measure; 0 for one that is not among them. */
	public long of(String measure) {
		return this.measures.stream()
			.filter((count) -> count.measure().code().equals(measure))
			.mapToLong(Count::claims)
			.sum();
	}

	/** Claims of one measure. */
	public record Count(Label measure, long claims) {

	}

	/**
	 * Claims taken from one source, all retold from the same origin.
	 *
	 * @param origin the id of the source they are retold from, where one is named
	 */
	public record Use(String source, @Nullable String origin, long claims) {

	}

}
