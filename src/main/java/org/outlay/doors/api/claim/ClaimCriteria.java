package org.outlay.doors.api.claim;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import io.swagger.v3.oas.annotations.Parameter;
import org.jspecify.annotations.Nullable;

import org.outlay.doors.api.problem.BadQuery;
import org.outlay.doors.api.problem.ProblemKind;
import org.outlay.doors.api.query.Bounds;
import org.outlay.doors.api.query.CountryCode;
import org.outlay.doors.api.query.KnownValue;
import org.outlay.doors.api.query.Query;
import org.outlay.doors.api.query.Vocabulary;
import org.outlay.facts.claim.AsserterKind;
import org.outlay.facts.claim.ClaimType;
import org.outlay.facts.claim.Nature;
import org.outlay.facts.claim.query.ClaimFilter;
import org.outlay.facts.claim.query.ClaimKey;
import org.outlay.readings.ledger.SubjectCountries;
import org.outlay.readings.view.PointOfView;
import org.outlay.values.amount.Kind;
import org.outlay.values.code.Coded;
import org.outlay.values.period.Period;

/**
 * The conditions by which lists of claims are filtered; a claim passes that meets all,
 * and of several values of one any.
 */
public record ClaimCriteria(
		@Parameter(description = "Claims about these companies, models, products or people.",
				example = "doubao,seedance-2-0") @KnownValue(Vocabulary.SUBJECT) @Nullable List<String> subject,
		@Parameter(description = "Claims about these companies themselves, not their divisions, models or products.",
				example = "bytedance,alibaba") @KnownValue(Vocabulary.COMPANY) @Nullable List<String> company,
		@Parameter(description = "Claims of these measures.",
				example = "capex,valuation") @KnownValue(Vocabulary.MEASURE) @Nullable List<String> measure,
		@Parameter(description = "Claims on these bases; only capital expenditure has one.",
				example = "ai-capital-expenditure") @KnownValue(Vocabulary.BASIS) @Nullable List<String> basis,
		@Parameter(description = "Claims of these natures.", example = "plan,guidance") @Nullable List<Nature> nature,
		@Parameter(description = "Claims whose amount is bounded so.", example = "at_least") @Nullable List<Kind> kind,
		@Parameter(description = "Claims whose period shares at least a day with one of these; those of an unknown"
				+ " period never do.", example = "2025,2026") @Nullable List<Period> period,
		@Parameter(description = "Claims taken from these sources.",
				example = "leida-grand-chess") @KnownValue(Vocabulary.SOURCE) @Nullable List<String> source,
		@Parameter(description = "Claims stated in these currencies or units of the dictionary.",
				example = "CNY,USD") @KnownValue(Vocabulary.UNIT) @Nullable List<String> unit,
		@Parameter(description = "Claims about the companies of these countries, their divisions, models and products.",
				example = "CN") @Nullable List<CountryCode> country,
		@Parameter(description = "Claims made by such voices inside their source.",
				example = "company,executive") @Nullable List<AsserterKind> assertedBy,
		@Parameter(
				description = "Claims of at least so much in their own unit: certainly, with their whole interval,"
						+ " or with match=possible as soon as some of it is. Best together with unit.",
				example = "100000000000") @Nullable BigDecimal min,
		@Parameter(description = "Claims of at most so much in their own unit: certainly, or with match=possible"
				+ " possibly. Best together with unit.", example = "200000000000") @Nullable BigDecimal max,
		@Parameter(description = "Claims whose low end as stated is, in their own unit; those without one never pass",
				example = "100000000000") Bounds<BigDecimal> low,
		@Parameter(description = "Claims whose high end as stated is, in their own unit; those without one never pass",
				example = "200000000000") Bounds<BigDecimal> high,
		@Parameter(description = "Claims whose source came out on a day that is, certainly so or with match=possible"
				+ " possibly", example = "2026-01-01") Bounds<LocalDate> published,
		@Parameter(description = "Claims whose version Outlay took in at a moment that is, a day meaning its first one"
				+ " in UTC", example = "2026-01-01") Bounds<Instant> recordedFrom)
		implements
			Query {

	/** Bounds that nothing lies between would answer with an empty list. */
	@Override
	public List<BadQuery.Fault> faults(Instant now) {
		return Stream
			.of(this.low.faults("low"), this.high.faults("high"), this.published.faults("published"),
					this.recordedFrom.faults("recordedFrom"), crossed())
			.flatMap(List::stream)
			.toList();
	}

	private List<BadQuery.Fault> crossed() {
		return (this.min == null || this.max == null || this.min.compareTo(this.max) <= 0) ? List.of()
				: List.of(new BadQuery.Fault(ProblemKind.BAD_VALUE, "max", this.max.toPlainString(),
						"this is below min, " + this.min.toPlainString(),
						List.of(this.min.toPlainString() + " or more")));
	}

	/** Those of the claims in view that pass. */
	public ClaimFilter filter(PointOfView view, @Nullable List<ClaimType> types, SubjectCountries subjectCountries) {
		return view.claims()
			.having(ClaimKey.TYPE, codes(types))
			.about(subjects(subjectCountries))
			.having(ClaimKey.MEASURE, this.measure)
			.having(ClaimKey.BASIS, this.basis)
			.having(ClaimKey.NATURE, codes(this.nature))
			.having(ClaimKey.KIND, codes(this.kind))
			.withinAny(this.period)
			.having(ClaimKey.SOURCE, this.source)
			.having(ClaimKey.UNIT, this.unit)
			.having(ClaimKey.ASSERTED_BY, codes(this.assertedBy))
			.atLeast(this.min, view.asOf().match())
			.atMost(this.max, view.asOf().match())
			.low(this.low.range())
			.high(this.high.range())
			.published(this.published.range(), view.asOf().match())
			.recordedWithin(this.recordedFrom.range());
	}

	private static @Nullable List<String> codes(@Nullable List<? extends Coded> values) {
		return (values != null) ? values.stream().map(Coded::code).toList() : null;
	}

	/** The subjects that meet every condition on them; absent where there is none. */
	private @Nullable Collection<String> subjects(SubjectCountries subjectCountries) {
		Set<String> subjects = null;
		if (this.country != null) {
			subjects = new HashSet<>();
			for (CountryCode one : this.country) {
				subjects.addAll(subjectCountries.subjects(one.code()));
			}
		}
		subjects = among(subjects, this.subject);
		return among(subjects, this.company);
	}

	private static @Nullable Set<String> among(@Nullable Set<String> subjects, @Nullable List<String> wanted) {
		if (subjects == null || wanted == null) {
			return (wanted != null) ? Set.copyOf(wanted) : subjects;
		}
		Set<String> both = new HashSet<>(subjects);
		both.retainAll(wanted);
		return both;
	}

}
