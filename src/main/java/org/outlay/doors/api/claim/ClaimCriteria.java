package org.outlay.doors.api.claim;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import io.swagger.v3.oas.annotations.Parameter;
import org.jspecify.annotations.Nullable;

import org.outlay.doors.api.problem.Fault;
import org.outlay.doors.api.query.Bounds;
import org.outlay.doors.api.query.ListFields;
import org.outlay.doors.api.query.ListQuery.Sorting;
import org.outlay.doors.api.query.PageOf.FacetJson;
import org.outlay.doors.api.query.Query;
import org.outlay.doors.api.query.Vocabulary;
import org.outlay.facts.claim.AsserterKind;
import org.outlay.facts.claim.ClaimType;
import org.outlay.facts.claim.Nature;
import org.outlay.facts.claim.query.ClaimFilter;
import org.outlay.facts.claim.query.ClaimKey;
import org.outlay.facts.claim.query.ClaimOrder;
import org.outlay.readings.ledger.Facets;
import org.outlay.readings.ledger.Figure;
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
				example = "doubao,seedance-2-0") @Vocabulary.Known(Vocabulary.SUBJECT) @Nullable List<String> subject,
		@Parameter(description = "Claims about these companies themselves, not their divisions, models or products.",
				example = "bytedance,alibaba") @Vocabulary.Known(Vocabulary.COMPANY) @Nullable List<String> company,
		@Parameter(description = "Claims of these measures.",
				example = "capex,valuation") @Vocabulary.Known(Vocabulary.MEASURE) @Nullable List<String> measure,
		@Parameter(description = "Claims on the bases of these families; only capital expenditure has them.",
				example = "ai-spending") @Vocabulary.Known(Vocabulary.BASIS_FAMILY) @Nullable List<String> family,
		@Parameter(description = "Claims on these bases, the terms of their sources; only capital expenditure has one.",
				example = "ai-capital-expenditure") @Vocabulary.Known(Vocabulary.BASIS) @Nullable List<String> basis,
		@Parameter(description = "Claims of these natures.", example = "plan,guidance") @Nullable List<Nature> nature,
		@Parameter(description = "Claims with bounds of these kinds.", example = "at_least") @Nullable List<Kind> kind,
		@Parameter(description = "Claims whose period shares at least a day with one of these; claims with an unknown"
				+ " period never pass.", example = "2025,2026") @Nullable List<Period> period,
		@Parameter(description = "Claims taken from these sources.",
				example = "leida-grand-chess") @Vocabulary.Known(Vocabulary.SOURCE) @Nullable List<String> source,
		@Parameter(description = "Claims stated in these currencies or units of the dictionary.",
				example = "CNY,USD") @Vocabulary.Known(Vocabulary.UNIT) @Nullable List<String> unit,
		@Parameter(description = "Claims about the companies of these countries, their divisions, models and products.",
				example = "CN") @Vocabulary.Known(Vocabulary.COUNTRY) @Nullable List<String> country,
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
			.having(ClaimKey.FAMILY, this.family)
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

	/** The fields by which the database sorts and counts claims. */
	public static final class ClaimFields extends ListFields<Figure> {

		private static final Set<ClaimKey> FACETS = EnumSet.of(ClaimKey.TYPE, ClaimKey.SUBJECT, ClaimKey.MEASURE,
				ClaimKey.FAMILY, ClaimKey.BASIS, ClaimKey.KIND, ClaimKey.UNIT, ClaimKey.NATURE, ClaimKey.ASSERTED_BY,
				ClaimKey.SOURCE, ClaimKey.RANK);

		ClaimFields() {
			for (ClaimKey key : ClaimKey.values()) {
				add(key.code(), FACETS.contains(key));
			}
		}

		/** The order asked for, as the database takes it. */
		public static List<ClaimOrder> order(List<Sorting.Key> keys) {
			return keys.stream().map((key) -> new ClaimOrder(ClaimKey.of(key.name()), key.descending())).toList();
		}

		/**
		 * The number of claims that pass a filter, by each value of the fields with few
		 * values.
		 */
		static List<FacetJson> facets(Facets facets, ClaimFilter filter) {
			return FACETS.stream()
				.map((key) -> FacetJson.of(key.code(),
						facets.of(key, filter, FacetJson.MOST)
							.stream()
							.map((count) -> new FacetJson.FacetValueJson(count.value(), count.label(), count.claims()))
							.toList()))
				.toList();
		}

	}

}
