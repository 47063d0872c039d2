package org.outlay.facts.claim.query;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import jakarta.persistence.criteria.Subquery;
import org.jspecify.annotations.Nullable;

import org.outlay.facts.claim.Breakdown;
import org.outlay.facts.claim.Claim;
import org.outlay.facts.claim.ClaimType;
import org.outlay.facts.claim.Nature;
import org.outlay.facts.claim.Quantity;
import org.outlay.facts.source.Source;
import org.outlay.values.code.Coded;
import org.outlay.values.period.AsOf;
import org.outlay.values.period.Match;
import org.outlay.values.period.Period;

import org.springframework.data.domain.Range;
import org.springframework.data.jpa.domain.Specification;

/**
 * Which claims to read, one version of each at most but for {@link #EVER}. Conditions
 * narrow together; one given as {@code null} lets all through.
 */
public final class ClaimFilter {

	/** Every claim that stands. */
	public static final ClaimFilter ALL = new ClaimFilter(
			(claim, query, builder) -> builder.isNull(claim.get("recordedTo")));

	/** Every version of every claim, those that ended too. */
	public static final ClaimFilter EVER = new ClaimFilter((claim, query, builder) -> builder.conjunction());

	private final Specification<Claim> specification;

	private ClaimFilter(Specification<Claim> specification) {
		this.specification = specification;
	}

	/** Every claim as it stood at a moment by Outlay's clock, or as it stands now. */
	public static ClaimFilter recorded(@Nullable Instant moment) {
		if (moment == null) {
			return ALL;
		}
		return new ClaimFilter((claim, query, builder) -> builder
			.and(builder.lessThanOrEqualTo(claim.get("recordedFrom"), moment), builder
				.or(builder.isNull(claim.get("recordedTo")), builder.greaterThan(claim.get("recordedTo"), moment))));
	}

	/** Every claim whose source was public then, as it stood then by Outlay's clock. */
	public static ClaimFilter at(AsOf asOf) {
		String bound = (asOf.match() == Match.CERTAIN) ? "publishedLatest" : "publishedEarliest";
		return recorded(asOf.recorded()).and((claim, query, builder) -> {
			Subquery<Integer> known = Objects.requireNonNull(query).subquery(Integer.class);
			Root<Source> source = known.from(Source.class);
			known.select(builder.literal(1))
				.where(builder.equal(source.get("id"), claim.get("sourceId")),
						builder.lessThanOrEqualTo(source.get(bound), asOf.day()));
			return builder.exists(known);
		});
	}

	/** The conditions as JPA sees them. */
	public Specification<Claim> specification() {
		return this.specification;
	}

	public ClaimFilter ofType(@Nullable ClaimType type) {
		return equal("type", code(type));
	}

	/** Claims about one of these subjects; an empty collection lets none through. */
	public ClaimFilter about(@Nullable Collection<String> subjects) {
		if (subjects == null) {
			return this;
		}
		return in("subjectId", subjects);
	}

	public ClaimFilter ofMeasure(@Nullable String measure) {
		return equal("measure", measure);
	}

	/** Claims with one of these ids. */
	public ClaimFilter withIds(Collection<String> ids) {
		return in("id", ids);
	}

	/** Claims of one of these measures. */
	public ClaimFilter ofMeasures(Collection<String> measures) {
		return in("measure", measures);
	}

	/**
	 * Claims of whole quantities, not of parts of them. One expression over the four, as
	 * an index on any one of them would find nearly every claim.
	 */
	public ClaimFilter whole() {
		return and((claim, query,
				builder) -> builder.isNull(builder.<String>coalesce()
					.value(claim.<String>get("partUse"))
					.value(claim.<String>get("partRegion"))
					.value(claim.<String>get("partItem"))
					.value(claim.<String>get("partSegment"))));
	}

	/** Claims of one quantity. */
	public ClaimFilter of(Quantity quantity) {
		Breakdown parts = quantity.breakdown();
		Period period = quantity.period();
		return about(List.of(quantity.subject())).ofMeasure(quantity.measure())
			.same("basis", quantity.basis())
			.same("partUse", parts.use())
			.same("partRegion", parts.region())
			.same("partItem", parts.item())
			.same("partSegment", parts.segment())
			.same("periodInstant", period.instant())
			.same("periodStart", period.start())
			.same("periodEnd", period.end());
	}

	/** Claims of these quantities, among few others of the same subjects and periods. */
	public ClaimFilter around(Collection<Quantity> quantities) {
		return about(quantities.stream().map(Quantity::subject).distinct().toList())
			.ofMeasures(quantities.stream().map(Quantity::measure).distinct().toList())
			.sameDay("periodStart", quantities.stream().map((quantity) -> quantity.period().start()))
			.sameDay("periodEnd", quantities.stream().map((quantity) -> quantity.period().end()));
	}

	private ClaimFilter sameDay(String field, Stream<@Nullable LocalDate> days) {
		List<LocalDate> known = days.filter(Objects::nonNull).distinct().map(Objects::requireNonNull).toList();
		return and((claim, query, builder) -> known.isEmpty() ? builder.isNull(claim.get(field))
				: builder.or(builder.isNull(claim.get(field)), claim.get(field).in(known)));
	}

	public ClaimFilter onBasis(@Nullable String basis) {
		return equal("basis", basis);
	}

	public ClaimFilter ofNature(@Nullable Nature nature) {
		return equal("nature", code(nature));
	}

	/** Claims whose period shares a day with this one. */
	public ClaimFilter within(@Nullable Period period) {
		return (period != null) ? and((claim, query, builder) -> ClaimConditions.overlaps(period, claim, builder))
				: this;
	}

	public ClaimFilter from(@Nullable String source) {
		return equal("sourceId", source);
	}

	/** Claims in a currency or another unit. */
	public ClaimFilter in(@Nullable String unit) {
		return equal("unit", unit);
	}

	/** Claims whose value of a key is one of these. */
	public ClaimFilter having(ClaimKey key, @Nullable Collection<String> values) {
		return (values != null) ? and((claim, query, builder) -> values.isEmpty() ? builder.disjunction()
				: key.text(claim, Objects.requireNonNull(query), builder).in(values)) : this;
	}

	/** Claims whose period shares a day with one of these. */
	public ClaimFilter withinAny(@Nullable Collection<Period> periods) {
		return (periods != null) ? and((claim, query,
				builder) -> builder.or(periods.stream()
					.map((period) -> ClaimConditions.overlaps(period, claim, builder))
					.toArray(Predicate[]::new)))
				: this;
	}

	/** Claims whose low end as stated lies in a range; those without one never do. */
	public ClaimFilter low(Range<BigDecimal> range) {
		return and(ClaimConditions.between("low", range));
	}

	/** Claims whose high end as stated lies in a range; those without one never do. */
	public ClaimFilter high(Range<BigDecimal> range) {
		return and(ClaimConditions.between("high", range));
	}

	/** Versions taken in within a range of moments. */
	public ClaimFilter recordedWithin(Range<Instant> range) {
		return and(ClaimConditions.between("recordedFrom", range));
	}

	/**
	 * Claims whose source came out within a range of days: certainly, with its whole
	 * window, or possibly, with some day of it.
	 */
	public ClaimFilter published(Range<LocalDate> range, Match match) {
		return and(ClaimConditions.published(range, match));
	}

	/**
	 * Claims of at least so much, in their own unit: certainly, or possibly. Of an
	 * undisclosed amount nothing is known either way.
	 */
	public ClaimFilter atLeast(@Nullable BigDecimal amount, Match match) {
		return (amount != null) ? and(ClaimConditions.atLeast(amount, match)) : this;
	}

	/** Claims of at most so much, in their own unit: certainly, or possibly. */
	public ClaimFilter atMost(@Nullable BigDecimal amount, Match match) {
		return (amount != null) ? and(ClaimConditions.atMost(amount, match)) : this;
	}

	/**
	 * Claims that are part of, repeat, revise and correct this one: a filter for each, as
	 * an index serves one condition and not their disjunction.
	 */
	public List<ClaimFilter> linked(String id) {
		return Stream.of("partOf", "repeats", "revises", "corrects").map((link) -> equal(link, id)).toList();
	}

	/** Claims that revise one of these, and claims that correct one. */
	public List<ClaimFilter> succeeding(Collection<String> ids) {
		return List.of(in("revises", ids), in("corrects", ids));
	}

	/** These versions of claims, by their rows. */
	public ClaimFilter rows(Collection<Long> rows) {
		return in("rowId", rows);
	}

	private ClaimFilter in(String field, Collection<?> values) {
		List<?> known = List.copyOf(values);
		return and((claim, query, builder) -> known.isEmpty() ? builder.disjunction() : claim.get(field).in(known));
	}

	private ClaimFilter same(String field, @Nullable Object value) {
		return and((claim, query, builder) -> (value != null) ? builder.equal(claim.get(field), value)
				: builder.isNull(claim.get(field)));
	}

	private ClaimFilter and(Specification<Claim> condition) {
		return new ClaimFilter(this.specification.and(condition));
	}

	private ClaimFilter equal(String field, @Nullable String value) {
		return (value != null) ? and((claim, query, builder) -> builder.equal(claim.get(field), value)) : this;
	}

	private static @Nullable String code(@Nullable Coded coded) {
		return (coded != null) ? coded.code() : null;
	}

}
