package org.outlay.facts.claim.query;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import jakarta.persistence.criteria.Subquery;
import org.jspecify.annotations.Nullable;

import org.outlay.facts.claim.Breakdown;
import org.outlay.facts.claim.Claim;
import org.outlay.facts.claim.Nature;
import org.outlay.facts.claim.Quantity;
import org.outlay.facts.source.Source;
import org.outlay.values.period.AsOf;
import org.outlay.values.period.Match;
import org.outlay.values.period.Period;

import org.springframework.data.domain.Range;
import org.springframework.data.jpa.domain.Specification;

/**
 * A selection of claims, at most one version of each except for {@link #EVER}. Conditions
 * narrow it together; a null condition lets all through.
 */
public final class ClaimFilter {

	/** Every current claim. */
	public static final ClaimFilter ALL = new ClaimFilter(
			(claim, query, builder) -> builder.isNull(claim.get("recordedTo")));

	/** Every version of every claim, withdrawn ones included. */
	public static final ClaimFilter EVER = new ClaimFilter((claim, query, builder) -> builder.conjunction());

	private final Specification<Claim> specification;

	private ClaimFilter(Specification<Claim> specification) {
		this.specification = specification;
	}

	/** Every claim as recorded at a moment by Outlay's clock; null asks for now. */
	public static ClaimFilter recorded(@Nullable Instant moment) {
		if (moment == null) {
			return ALL;
		}
		return new ClaimFilter((claim, query, builder) -> builder
			.and(builder.lessThanOrEqualTo(claim.get("recordedFrom"), moment), builder
				.or(builder.isNull(claim.get("recordedTo")), builder.greaterThan(claim.get("recordedTo"), moment))));
	}

	/** Every claim whose source was public then, as recorded then. */
	public static ClaimFilter at(AsOf asOf) {
		String bound = (asOf.match() == Match.CERTAIN) ? "published.latest" : "published.earliest";
		return recorded(asOf.recorded()).and((claim, query, builder) -> {
			Subquery<Integer> known = Objects.requireNonNull(query).subquery(Integer.class);
			Root<Source> source = known.from(Source.class);
			known.select(builder.literal(1))
				.where(builder.equal(source.get("id"), ClaimPaths.of(claim, ClaimPaths.SOURCE)),
						builder.lessThanOrEqualTo(ClaimPaths.of(source, bound), asOf.day()));
			return builder.exists(known);
		});
	}

	/** The conditions for JPA, on claims of any type. */
	@SuppressWarnings("unchecked")
	public <C extends Claim> Specification<C> specification() {
		return (Specification<C>) this.specification;
	}

	/** Claims of one entity, such as {@link Capex}. */
	public ClaimFilter only(@Nullable Class<? extends Claim> entity) {
		return (entity != null) ? and((claim, query, builder) -> builder.equal(claim.type(), entity)) : this;
	}

	/** Claims about one of these subjects; an empty collection lets none through. */
	public ClaimFilter about(@Nullable Collection<String> subjects) {
		if (subjects == null) {
			return this;
		}
		return in(ClaimPaths.SUBJECT, subjects);
	}

	public ClaimFilter ofMeasure(@Nullable String measure) {
		return equal(ClaimPaths.MEASURE, measure);
	}

	/** Claims with one of these ids. */
	public ClaimFilter withIds(Collection<String> ids) {
		return in(ClaimPaths.ID, ids);
	}

	/** Claims of one of these measures. */
	public ClaimFilter ofMeasures(Collection<String> measures) {
		return in(ClaimPaths.MEASURE, measures);
	}

	/**
	 * Claims of whole quantities, not of parts of them. One expression over the four, as
	 * an index on any one of them would find nearly every claim.
	 */
	public ClaimFilter whole() {
		return and((claim, query, builder) -> {
			CriteriaBuilder.Coalesce<String> part = builder.coalesce();
			ClaimPaths.PARTS.forEach((name) -> part.value(ClaimPaths.<String>of(claim, name)));
			return builder.isNull(part);
		});
	}

	/** Claims of one quantity. */
	public ClaimFilter of(Quantity quantity) {
		Period period = quantity.period();
		Breakdown parts = quantity.breakdown();
		ClaimFilter filter = about(List.of(quantity.subject())).ofMeasure(quantity.measure())
			.same(ClaimPaths.FAMILY, quantity.family())
			.same(ClaimPaths.INSTANT, period.instant())
			.same(ClaimPaths.START, period.start())
			.same(ClaimPaths.END, period.end());
		List<@Nullable String> codes = Arrays.asList(parts.use(), parts.region(), parts.item(), parts.segment());
		for (int i = 0; i < codes.size(); i++) {
			filter = filter.same(ClaimPaths.PARTS.get(i), codes.get(i));
		}
		return filter;
	}

	/** Claims of these quantities, among few others of the same subjects and periods. */
	public ClaimFilter around(Collection<Quantity> quantities) {
		return about(quantities.stream().map(Quantity::subject).distinct().toList())
			.ofMeasures(quantities.stream().map(Quantity::measure).distinct().toList())
			.sameDay(ClaimPaths.START, quantities.stream().map((quantity) -> quantity.period().start()))
			.sameDay(ClaimPaths.END, quantities.stream().map((quantity) -> quantity.period().end()));
	}

	private ClaimFilter sameDay(String field, Stream<@Nullable LocalDate> days) {
		List<LocalDate> known = days.filter(Objects::nonNull).distinct().map(Objects::requireNonNull).toList();
		return and((claim, query, builder) -> known.isEmpty() ? builder.isNull(ClaimPaths.of(claim, field))
				: builder.or(builder.isNull(ClaimPaths.of(claim, field)), ClaimPaths.of(claim, field).in(known)));
	}

	/** Claims on the bases of a family. */
	public ClaimFilter ofFamily(@Nullable String family) {
		return equal(ClaimPaths.FAMILY, family);
	}

	public ClaimFilter onBasis(@Nullable String basis) {
		return equal(ClaimPaths.BASIS, basis);
	}

	public ClaimFilter ofNature(@Nullable Nature nature) {
		return equal("content.nature", nature);
	}

	/** Claims whose period shares a day with this one. */
	public ClaimFilter within(@Nullable Period period) {
		return (period != null) ? and((claim, query, builder) -> ClaimConditions.overlaps(period, claim, builder))
				: this;
	}

	public ClaimFilter from(@Nullable String source) {
		return equal(ClaimPaths.SOURCE, source);
	}

	/** Claims in a currency or another unit. */
	public ClaimFilter in(@Nullable String unit) {
		return equal("content.amount.unit.code", unit);
	}

	/** Claims whose value of a key is one of these. */
	public ClaimFilter having(ClaimKey key, @Nullable Collection<String> values) {
		return (values != null) ? and((claim, query, builder) -> values.isEmpty() ? builder.disjunction()
				: key.of(claim, Objects.requireNonNull(query), builder).in(key.values(values))) : this;
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
		return and(ClaimConditions.between(ClaimPaths.LOW, range));
	}

	/** Claims whose high end as stated lies in a range; those without one never do. */
	public ClaimFilter high(Range<BigDecimal> range) {
		return and(ClaimConditions.between(ClaimPaths.HIGH, range));
	}

	/** Versions recorded within a range of moments. */
	public ClaimFilter recordedWithin(Range<Instant> range) {
		return and(ClaimConditions.between("recordedFrom", range));
	}

	/**
	 * Claims whose source was published within a range of days: certainly, with its whole
	 * window, or possibly, with some day of it.
	 */
	public ClaimFilter published(Range<LocalDate> range, Match match) {
		return and(ClaimConditions.published(range, match));
	}

	/**
	 * Claims of at least an amount, in their own unit: certainly, or possibly. An
	 * undisclosed amount passes neither way.
	 */
	public ClaimFilter atLeast(@Nullable BigDecimal amount, Match match) {
		return (amount != null) ? and(ClaimConditions.atLeast(amount, match)) : this;
	}

	/** Claims of at most an amount, in their own unit: certainly, or possibly. */
	public ClaimFilter atMost(@Nullable BigDecimal amount, Match match) {
		return (amount != null) ? and(ClaimConditions.atMost(amount, match)) : this;
	}

	/**
	 * Claims that are part of, repeat, equal, revise and correct this one: a filter for
	 * each, as an index serves one condition and not their disjunction.
	 */
	public List<ClaimFilter> linked(String id) {
		return Stream.of("partOf", "repeats", "equals", "revises", "corrects")
			.map((link) -> equal("content.links." + link, id))
			.toList();
	}

	/** These versions of claims, by their rows. */
	public ClaimFilter rows(Collection<Long> rows) {
		return in("rowId", rows);
	}

	private ClaimFilter in(String field, Collection<?> values) {
		List<?> known = List.copyOf(values);
		return and((claim, query, builder) -> known.isEmpty() ? builder.disjunction()
				: ClaimPaths.of(claim, field).in(known));
	}

	private ClaimFilter same(String field, @Nullable Object value) {
		return and((claim, query, builder) -> (value != null) ? builder.equal(ClaimPaths.of(claim, field), value)
				: builder.isNull(ClaimPaths.of(claim, field)));
	}

	private ClaimFilter and(Specification<Claim> condition) {
		return new ClaimFilter(this.specification.and(condition));
	}

	private ClaimFilter equal(String field, @Nullable Object value) {
		return (value != null) ? same(field, value) : this;
	}

}
