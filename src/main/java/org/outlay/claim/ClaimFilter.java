package org.outlay.claim;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import org.jspecify.annotations.Nullable;

import org.outlay.period.Period;

import org.springframework.data.jpa.domain.Specification;

/**
 * Which standing claims to read; an absent condition lets all through.
 *
 * @param types recorded as {@code capex}, {@code data-budget} or {@code observation}
 * @param subjects ids of subjects; an empty list lets none through
 * @param period claims whose period shares a day with it
 * @param unit a currency or other unit
 * @param asserter claims made by such a voice
 * @param linkedTo claims that are part of, repeat, revise or correct this one
 */
public record ClaimFilter(@Nullable String type, @Nullable Collection<String> subjects, @Nullable String measure,
		@Nullable String basis, @Nullable Nature nature, @Nullable Period period, @Nullable String source,
		@Nullable String unit, @Nullable AsserterKind asserter, @Nullable String linkedTo) {

	public static final ClaimFilter ALL = new ClaimFilter(null, null, null, null, null, null, null, null, null, null);

	public ClaimFilter ofType(String wanted) {
		return new ClaimFilter(wanted, this.subjects, this.measure, this.basis, this.nature, this.period, this.source,
				this.unit, this.asserter, this.linkedTo);
	}

	public ClaimFilter about(Collection<String> wanted) {
		return new ClaimFilter(this.type, List.copyOf(wanted), this.measure, this.basis, this.nature, this.period,
				this.source, this.unit, this.asserter, this.linkedTo);
	}

	public ClaimFilter ofMeasure(String wanted) {
		return new ClaimFilter(this.type, this.subjects, wanted, this.basis, this.nature, this.period, this.source,
				this.unit, this.asserter, this.linkedTo);
	}

	public ClaimFilter within(Period wanted) {
		return new ClaimFilter(this.type, this.subjects, this.measure, this.basis, this.nature, wanted, this.source,
				this.unit, this.asserter, this.linkedTo);
	}

	public ClaimFilter from(String wanted) {
		return new ClaimFilter(this.type, this.subjects, this.measure, this.basis, this.nature, this.period, wanted,
				this.unit, this.asserter, this.linkedTo);
	}

	public ClaimFilter linked(String wanted) {
		return new ClaimFilter(this.type, this.subjects, this.measure, this.basis, this.nature, this.period,
				this.source, this.unit, this.asserter, wanted);
	}

	/** The conditions as JPA sees them. */
	public Specification<Claim> specification() {
		return (root, query, builder) -> builder.and(conditions(root, builder).toArray(Predicate[]::new));
	}

	private List<Predicate> conditions(Root<Claim> root, CriteriaBuilder builder) {
		List<Predicate> conditions = new ArrayList<>();
		conditions.add(builder.isNull(root.get("recordedTo")));
		equal(conditions, root, builder, "measure", this.measure);
		equal(conditions, root, builder, "basis", this.basis);
		equal(conditions, root, builder, "nature", (this.nature != null) ? this.nature.code() : null);
		equal(conditions, root, builder, "sourceId", this.source);
		equal(conditions, root, builder, "unit", this.unit);
		equal(conditions, root, builder, "asserterKind", (this.asserter != null) ? this.asserter.code() : null);
		if (this.type != null) {
			conditions.add(builder.equal(root.type(), builder.literal(entity(this.type))));
		}
		if (this.subjects != null) {
			conditions.add(this.subjects.isEmpty() ? builder.disjunction() : root.get("subjectId").in(this.subjects));
		}
		if (this.period != null) {
			conditions.add(overlaps(this.period, root, builder));
		}
		if (this.linkedTo != null) {
			String id = this.linkedTo;
			conditions.add(builder.or(builder.equal(root.get("partOf"), id), builder.equal(root.get("repeats"), id),
					builder.equal(root.get("revises"), id), builder.equal(root.get("corrects"), id)));
		}
		return conditions;
	}

	private static void equal(List<Predicate> conditions, Root<Claim> root, CriteriaBuilder builder, String field,
			@Nullable String value) {
		if (value != null) {
			conditions.add(builder.equal(root.get(field), value));
		}
	}

	private static Class<? extends Claim> entity(String type) {
		return switch (type) {
			case "capex" -> Capex.class;
			case "data-budget" -> DataBudget.class;
			default -> Observation.class;
		};
	}

	/**
	 * As {@link Period#overlaps}: an unknown end reaches everywhere, but a claim without
	 * days shares none.
	 */
	private static Predicate overlaps(Period period, Root<Claim> root, CriteriaBuilder builder) {
		if (period.isUnknown()) {
			return builder.disjunction();
		}
		List<Predicate> conditions = new ArrayList<>();
		conditions
			.add(builder.or(builder.isNotNull(root.get("periodStart")), builder.isNotNull(root.get("periodEnd"))));
		LocalDate end = period.end();
		LocalDate start = period.start();
		if (end != null) {
			conditions.add(builder.or(builder.isNull(root.get("periodStart")),
					builder.lessThanOrEqualTo(root.get("periodStart"), end)));
		}
		if (start != null) {
			conditions.add(builder.or(builder.isNull(root.get("periodEnd")),
					builder.greaterThanOrEqualTo(root.get("periodEnd"), start)));
		}
		return builder.and(conditions.toArray(Predicate[]::new));
	}

}
