package org.outlay.readings.comparison;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.outlay.facts.claim.Nature;
import org.outlay.values.code.Coded;

/**
 * What a comparison is asked for. What is absent restricts nothing.
 *
 * @param measure code of the dictionary
 * @param basis one kind of capital expenditure only
 * @param subjects whom to compare, by id; empty for everybody there are claims about
 * @param from first year, included
 * @param to last year, included
 * @param nature claims of this nature only
 * @param order what rows are sorted by
 * @param since an earlier day to tell changes from
 */
public record ComparisonQuery(String measure, @Nullable String basis, List<String> subjects, @Nullable Integer from,
		@Nullable Integer to, @Nullable Nature nature, SortBy order, @Nullable LocalDate since) {

	/** Everything on a measure. */
	public static ComparisonQuery of(String measure) {
		return new ComparisonQuery(measure, null, List.of(), null, null, null, SortBy.NAME, null);
	}

	public ComparisonQuery {
		if (from != null && to != null && from > to) {
			throw new IllegalArgumentException("the first year, " + from + ", comes after the last, " + to);
		}
		subjects = List.copyOf(subjects);
	}

	/** What rows are sorted by; amounts from the largest down. */
	public enum SortBy implements Coded {

		NAME, LOW, HIGH

	}

}
