package org.outlay.readings.ledger;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.outlay.values.period.PublicationWindow;

/**
 * The claims about a subject in numbers.
 *
 * @param measures claims of each measure, in the order of the dictionary
 * @param uses claims from each source, most to fewest
 * @param changed when Outlay last recorded one of them; null without claims
 * @param newest when the last of their sources came out; null without claims
 */
public record SubjectSummary(long claims, List<Count> measures, List<Use> uses, @Nullable Instant changed,
		@Nullable PublicationWindow newest) {

	/** The number of claims of one measure. */
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
	 * @param origin the id of the source they are retold from; null if none is named
	 */
	public record Use(String source, @Nullable String origin, long claims) {

		/** From the most claims to the fewest, then by source. */
		public static final Comparator<Use> MOST_FIRST = Comparator.comparing(Use::claims)
			.reversed()
			.thenComparing(Use::source);

	}

}
