package org.outlay.doors.api.compare;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Objects;

import io.swagger.v3.oas.annotations.Parameter;
import org.jspecify.annotations.Nullable;

import org.outlay.doors.api.problem.BadQuery;
import org.outlay.doors.api.problem.ProblemKind;
import org.outlay.doors.api.query.KnownValue;
import org.outlay.doors.api.query.Query;
import org.outlay.doors.api.query.ViewQuery;
import org.outlay.doors.api.query.Vocabulary;
import org.outlay.facts.claim.Nature;
import org.outlay.readings.comparison.ComparisonQuery;

/** What a comparison is asked with: the parameters of the pages /capex and /compare. */
record CompareQuery(
		@Parameter(description = "What to compare; capex if left out.",
				example = "capex") @KnownValue(Vocabulary.MEASURE) @Nullable String measure,
		@Parameter(description = "Only this basis of capital expenditure.",
				example = "ai-capital-expenditure") @KnownValue(Vocabulary.BASIS) @Nullable String basis,
		@Parameter(description = "Only these companies, models or products: ids, joined by commas.",
				example = "bytedance,alibaba") @KnownValue(Vocabulary.SUBJECT) @Nullable List<String> companies,
		@Parameter(description = "Only claims of this nature.", example = "plan") @Nullable Nature nature,
		@Parameter(description = "The first year.", example = "2024") @Nullable Year from,
		@Parameter(description = "The last year.", example = "2027") @Nullable Year to,
		@Parameter(description = "What rows are sorted by: the name if left out, or the low or high end in the last"
				+ " year that has begun.", example = "low") ComparisonQuery.@Nullable SortBy sort,
		@Parameter(description = "Tells what is shown otherwise than on this earlier day.",
				example = "2026-03-01") @Nullable LocalDate since,
		ViewQuery lens) implements Query {

	private static final String CAPEX = "capex";

	/** A table has no more columns. */
	private static final int MOST_YEARS = 100;

	@Override
	public List<BadQuery.Fault> faults(Instant now) {
		if (this.basis != null && !measured().equals(CAPEX)) {
			return List.of(new BadQuery.Fault(ProblemKind.BAD_VALUE, "basis", this.basis,
					"only capital expenditure has a basis; leave it out, or compare capex", List.of()));
		}
		if (this.from != null && this.to != null
				&& (this.from.isAfter(this.to) || this.to.getValue() - this.from.getValue() >= MOST_YEARS)) {
			return List.of(new BadQuery.Fault(ProblemKind.BAD_VALUE, "to", this.to.toString(),
					"this is no year from " + this.from + " on, and within " + MOST_YEARS + " years of it",
					List.of("a year from " + this.from + " to " + this.from.plusYears(MOST_YEARS - 1L))));
		}
		return List.of();
	}

	private String measured() {
		return Objects.requireNonNullElse(this.measure, CAPEX);
	}

	ComparisonQuery question() {
		return new ComparisonQuery(measured(), this.basis, Objects.requireNonNullElse(this.companies, List.of()),
				(this.from != null) ? this.from.getValue() : null, (this.to != null) ? this.to.getValue() : null,
				this.nature, Objects.requireNonNullElse(this.sort, ComparisonQuery.SortBy.NAME), this.since);
	}

}
