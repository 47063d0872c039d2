package org.outlay.readings.comparison;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.outlay.facts.claim.Nature;
import org.outlay.values.code.Coded;

/**
 * A question for a comparison; null restricts nothing.
 *
 * @param measure a code of the dictionary
 * @param family of bases, a code of the dictionary
 * @param basis only claims in this term, a code of the dictionary
 * @param subjects ids; empty for all subjects with claims
 * @param from the first year
 * @param to the last year
 * @param since an earlier day with which to compare
 */
public record ComparisonQuery(String measure, @Nullable String family, @Nullable String basis, List<String> subjects,
		@Nullable Integer from, @Nullable Integer to, @Nullable Nature nature, SortBy order,
		@Nullable LocalDate since) {

	/** Everything on a measure. */
	public static ComparisonQuery of(String measure) {
		return new ComparisonQuery(measure, null, null, List.of(), null, null, null, SortBy.NAME, null);
	}

	public ComparisonQuery {
		if (from != null && to != null && from > to) {
			throw new IllegalArgumentException("the first year, " + from + ", comes after the last, " + to);
		}
		subjects = List.copyOf(subjects);
	}

	/** The sort key of rows; amounts sort largest to smallest. */
	public enum SortBy implements Coded {

		NAME, LOW, HIGH

	}

}
