package org.outlay.facts.claim.query;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;

import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Path;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import jakarta.persistence.criteria.Subquery;

import org.outlay.facts.claim.Claim;
import org.outlay.facts.source.Source;
import org.outlay.values.amount.Kind;
import org.outlay.values.period.Match;
import org.outlay.values.period.Period;

import org.springframework.data.domain.Range;
import org.springframework.data.jpa.domain.Specification;

/** Conditions on the times and amounts of claims. */
final class ClaimConditions {

	private ClaimConditions() {
	}

	/**
	 * As {@link Period#overlaps}: an unknown end reaches everywhere, but a period without
	 * days shares none.
	 */
	static Predicate overlaps(Period period, Path<Claim> claim, CriteriaBuilder builder) {
		if (period.isUnknown()) {
			return builder.disjunction();
		}
		Path<LocalDate> start = claim.get("periodStart");
		Path<LocalDate> end = claim.get("periodEnd");
		LocalDate first = period.start();
		LocalDate last = period.end();
		return builder.and(builder.or(builder.isNotNull(start), builder.isNotNull(end)),
				(last != null) ? builder.or(builder.isNull(start), builder.lessThanOrEqualTo(start, last))
						: builder.conjunction(),
				(first != null) ? builder.or(builder.isNull(end), builder.greaterThanOrEqualTo(end, first))
						: builder.conjunction());
	}

	/** What has no value lies in no range that has an end. */
	static <T extends Comparable<? super T>> Specification<Claim> between(String attribute, Range<T> range) {
		return (claim, query, builder) -> builder.and(within(claim.get(attribute), range, builder));
	}

	private static <T extends Comparable<? super T>> Predicate[] within(Path<T> value, Range<T> range,
			CriteriaBuilder builder) {
		Range.Bound<T> from = range.getLowerBound();
		Range.Bound<T> to = range.getUpperBound();
		Predicate low = from.getValue()
			.map((bound) -> from.isInclusive() ? builder.greaterThanOrEqualTo(value, bound)
					: builder.greaterThan(value, bound))
			.orElseGet(builder::conjunction);
		Predicate high = to.getValue()
			.map((bound) -> to.isInclusive() ? builder.lessThanOrEqualTo(value, bound) : builder.lessThan(value, bound))
			.orElseGet(builder::conjunction);
		return new Predicate[] { low, high };
	}

	static Specification<Claim> published(Range<LocalDate> range, Match match) {
		String first = (match == Match.CERTAIN) ? "publishedEarliest" : "publishedLatest";
		String last = (match == Match.CERTAIN) ? "publishedLatest" : "publishedEarliest";
		if (!range.getLowerBound().isBounded() && !range.getUpperBound().isBounded()) {
			return Specification.unrestricted();
		}
		return (claim, query, builder) -> {
			Subquery<Integer> known = Objects.requireNonNull(query).subquery(Integer.class);
			Root<Source> source = known.from(Source.class);
			Range<LocalDate> from = Range.of(range.getLowerBound(), Range.Bound.unbounded());
			Range<LocalDate> to = Range.of(Range.Bound.unbounded(), range.getUpperBound());
			return builder.exists(known.select(builder.literal(1))
				.where(builder.equal(source.get("id"), claim.get("sourceId")),
						builder.and(within(source.<LocalDate>get(first), from, builder)),
						builder.and(within(source.<LocalDate>get(last), to, builder))));
		};
	}

	static Specification<Claim> atLeast(BigDecimal amount, Match match) {
		return (claim, query, builder) -> {
			if (match == Match.CERTAIN) {
				return builder.ge(claim.get("low"), amount);
			}
			Path<BigDecimal> high = claim.get("high");
			return builder.or(open(high, claim, builder), builder.gt(high, amount),
					builder.and(builder.equal(high, amount), builder.isTrue(claim.get("highIncluded"))));
		};
	}

	static Specification<Claim> atMost(BigDecimal amount, Match match) {
		return (claim, query, builder) -> {
			if (match == Match.CERTAIN) {
				return builder.le(claim.get("high"), amount);
			}
			Path<BigDecimal> low = claim.get("low");
			return builder.or(open(low, claim, builder), builder.lt(low, amount),
					builder.and(builder.equal(low, amount), builder.isTrue(claim.get("lowIncluded"))));
		};
	}

	/** A missing end reaches on without end, but for what was never disclosed. */
	private static Predicate open(Path<BigDecimal> end, Path<Claim> claim, CriteriaBuilder builder) {
		return builder.and(builder.isNull(end), builder.notEqual(claim.get("amountKind"), Kind.UNDISCLOSED.code()));
	}

}
