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

import org.outlay.doors.api.problem.Fault;
import org.outlay.doors.api.query.Bounds;
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
 * The filters of lists of claims. A claim passes if it meets every filter that is given;
 * one value of several is enough.
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
		@Parameter(description = "Claims whose amount has bounds of these kinds.",
				example = "at_least") @Nullable List<Kind> kind,
		@Parameter(description = "Claims whose period shares at least a day with one of these; claims with an unknown"
				+ " period never pass.", example = "2025,2026") @Nullable List<Period> period,
		@Parameter(description = "Claims taken from these sources.",
				example = "leida-grand-chess") @KnownValue(Vocabulary.SOURCE) @Nullable List<String> source,
		@Parameter(description = "Claims stated in these currencies or units of the dictionary.",
				example = "CNY,USD") @KnownValue(Vocabulary.UNIT) @Nullable List<String> unit,
		@Parameter(description = "Claims about the companies of these countries, their divisions, models and products.",
				example = "CN") @KnownValue(Vocabulary.COUNTRY) @Nullable List<String> country,
		@Parameter(description = "Claims attributed to these kinds of speakers.",
				example = "company,executive") @Nullable List<AsserterKind> assertedBy,
		@Parameter(
				description = "Claims of at least this amount in their own unit: the whole interval, or with"
						+ " match=possible any part of it. Best together with unit.",
				example = "100000000000") @Nullable BigDecimal min,
		@Parameter(
				description = "Claims of at most this amount in their own unit: the whole interval, or with"
						+ " match=possible any part of it. Best together with unit.",
				example = "200000000000") @Nullable BigDecimal max,
		@Parameter(
				description = "Claims by their low bound as stated, in their own unit; claims without one never pass",
				example = "100000000000") Bounds<BigDecimal> low,
		@Parameter(
				description = "Claims by their high bound as stated, in their own unit; claims without one never pass",
				example = "200000000000") Bounds<BigDecimal> high,
		@Parameter(
				description = "Claims by the day on which their source was certainly published, or with match=possible"
						+ " possibly published",
				example = "2026-01-01") Bounds<LocalDate> published,
		@Parameter(description = "Claims by the moment at which Outlay recorded their version; a day means its first"
				+ " moment in UTC", example = "2026-01-01") Bounds<Instant> recordedFrom)
		implements
			Query {

	/** Refuses bounds between which no value lies, instead of returning an empty list. */
	@Override
	public List<Fault> faults(Instant now) {
		return Stream
			.of(this.low.faults("low"), this.high.faults("high"), this.published.faults("published"),
					this.recordedFrom.faults("recordedFrom"), crossed())
			.flatMap(List::stream)
			.toList();
	}

	private List<Fault> crossed() {
		return (this.min == null || this.max == null || this.min.compareTo(this.max) <= 0) ? List.of()
				: List.of(Fault.badValue("max", this.max.toPlainString(),
						"this is below min, " + this.min.toPlainString(), this.min.toPlainString() + " or more"));
	}

	/** The filter for the claims of a point of view. */
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

	/** The subjects that pass every filter on them; null if none is given. */
	private @Nullable Collection<String> subjects(SubjectCountries subjectCountries) {
		Set<String> subjects = null;
		if (this.country != null) {
			subjects = new HashSet<>();
			for (String one : this.country) {
				subjects.addAll(subjectCountries.subjects(one));
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
