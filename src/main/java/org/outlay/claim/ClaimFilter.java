package org.outlay.claim;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Path;
import jakarta.persistence.criteria.Predicate;
import org.jspecify.annotations.Nullable;

import org.outlay.code.Coded;
import org.outlay.period.Period;

import org.springframework.data.jpa.domain.Specification;

/**
 * Which standing claims to read. Conditions narrow together; one given as {@code null}
 * lets all through.
 */
public final class ClaimFilter {

	/** Every claim that stands. */
	public static final ClaimFilter ALL = new ClaimFilter(
			(claim, query, builder) -> builder.isNull(claim.get("recordedTo")));

	private final Specification<Claim> specification;

	private ClaimFilter(Specification<Claim> specification) {
		this.specification = specification;
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
		List<String> ids = List.copyOf(subjects);
		return and((claim, query, builder) -> ids.isEmpty() ? builder.disjunction() : claim.get("subjectId").in(ids));
	}

	public ClaimFilter ofMeasure(@Nullable String measure) {
		return equal("measure", measure);
	}

	public ClaimFilter onBasis(@Nullable String basis) {
		return equal("basis", basis);
	}

	public ClaimFilter ofNature(@Nullable Nature nature) {
		return equal("nature", code(nature));
	}

	/** Claims whose period shares a day with this one. */
	public ClaimFilter within(@Nullable Period period) {
		return (period != null) ? and((claim, query, builder) -> overlaps(period, claim, builder)) : this;
	}

	public ClaimFilter from(@Nullable String source) {
		return equal("sourceId", source);
	}

	/** Claims in a currency or another unit. */
	public ClaimFilter in(@Nullable String unit) {
		return equal("unit", unit);
	}

	public ClaimFilter by(@Nullable AsserterKind voice) {
		return equal("asserterKind", code(voice));
	}

	/** Claims that are part of, repeat, revise or correct this one. */
	public ClaimFilter linked(String id) {
		return and((claim, query, builder) -> builder.or(builder.equal(claim.get("partOf"), id),
				builder.equal(claim.get("repeats"), id), builder.equal(claim.get("revises"), id),
				builder.equal(claim.get("corrects"), id)));
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

	/**
	 * As {@link Period#overlaps}: an unknown end reaches everywhere, but a period without
	 * days shares none.
	 */
	private static Predicate overlaps(Period period, Path<Claim> claim, CriteriaBuilder builder) {
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

}
