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
	 * As {@link Period#overlaps}: an unknown end is open, but a period without days
	 * overlaps nothing.
	 */
	static Predicate overlaps(Period period, Path<Claim> claim, CriteriaBuilder builder) {
		if (period.isUnknown()) {
			return builder.disjunction();
		}
		Path<LocalDate> start = ClaimPaths.of(claim, ClaimPaths.START);
		Path<LocalDate> end = ClaimPaths.of(claim, ClaimPaths.END);
		LocalDate first = period.start();
		LocalDate last = period.end();
		return builder.and(builder.or(builder.isNotNull(start), builder.isNotNull(end)),
				(last != null) ? builder.or(builder.isNull(start), builder.lessThanOrEqualTo(start, last))
						: builder.conjunction(),
				(first != null) ? builder.or(builder.isNull(end), builder.greaterThanOrEqualTo(end, first))
						: builder.conjunction());
	}

	/** A claim without a value lies in no bounded range. */
	static <T extends Comparable<? super T>> Specification<Claim> between(String attribute, Range<T> range) {
		return (claim, query, builder) -> builder.and(within(ClaimPaths.<T>of(claim, attribute), range, builder));
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
		String first = (match == Match.CERTAIN) ? "published.earliest" : "published.latest";
		String last = (match == Match.CERTAIN) ? "published.latest" : "published.earliest";
		if (!range.getLowerBound().isBounded() && !range.getUpperBound().isBounded()) {
			return Specification.unrestricted();
		}
		return (claim, query, builder) -> {
			Subquery<Integer> known = Objects.requireNonNull(query).subquery(Integer.class);
			Root<Source> source = known.from(Source.class);
			Range<LocalDate> from = Range.of(range.getLowerBound(), Range.Bound.unbounded());
			Range<LocalDate> to = Range.of(Range.Bound.unbounded(), range.getUpperBound());
			return builder.exists(known.select(builder.literal(1))
				.where(builder.equal(source.get("id"), ClaimPaths.of(claim, ClaimPaths.SOURCE)),
						builder.and(within(ClaimPaths.<LocalDate>of(source, first), from, builder)),
						builder.and(within(ClaimPaths.<LocalDate>of(source, last), to, builder))));
		};
	}

	static Specification<Claim> atLeast(BigDecimal amount, Match match) {
		return (claim, query, builder) -> {
			if (match == Match.CERTAIN) {
				return builder.ge(ClaimPaths.of(claim, ClaimPaths.LOW), amount);
			}
			Path<BigDecimal> high = ClaimPaths.of(claim, ClaimPaths.HIGH);
			return builder.or(open(high, claim, builder), builder.gt(high, amount),
					builder.and(builder.equal(high, amount),
							builder.isTrue(ClaimPaths.of(claim, "content.amount.interval.highIncluded"))));
		};
	}

	static Specification<Claim> atMost(BigDecimal amount, Match match) {
		return (claim, query, builder) -> {
			if (match == Match.CERTAIN) {
				return builder.le(ClaimPaths.of(claim, ClaimPaths.HIGH), amount);
			}
			Path<BigDecimal> low = ClaimPaths.of(claim, ClaimPaths.LOW);
			return builder.or(open(low, claim, builder), builder.lt(low, amount),
					builder.and(builder.equal(low, amount),
							builder.isTrue(ClaimPaths.of(claim, "content.amount.interval.lowIncluded"))));
		};
	}

	/** A missing bound is open, except for an undisclosed amount. */
	private static Predicate open(Path<BigDecimal> end, Path<Claim> claim, CriteriaBuilder builder) {
		return builder.and(builder.isNull(end),
				builder.notEqual(ClaimPaths.of(claim, "content.amount.kind"), Kind.UNDISCLOSED));
	}

}
