package org.outlay.facts.claim.query;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

import jakarta.persistence.criteria.AbstractQuery;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Nulls;
import jakarta.persistence.criteria.Order;
import jakarta.persistence.criteria.Root;
import jakarta.persistence.criteria.Subquery;

import org.outlay.facts.claim.AsserterKind;
import org.outlay.facts.claim.Claim;
import org.outlay.facts.claim.ClaimType;
import org.outlay.facts.claim.Nature;
import org.outlay.facts.claim.Rank;
import org.outlay.facts.source.Source;
import org.outlay.values.amount.Kind;
import org.outlay.values.code.Coded;

/** Keys that claims can be sorted and counted by. */
public enum ClaimKey implements Coded {

	ID("id", ClaimPaths.ID), TYPE("type", "type"), SUBJECT("subject", ClaimPaths.SUBJECT),
	MEASURE("measure", ClaimPaths.MEASURE), FAMILY("family", ClaimPaths.FAMILY), BASIS("basis", ClaimPaths.BASIS),

	/** The first day of the period. */
	PERIOD("period", ClaimPaths.START),

	/** The last day of the period. */
	PERIOD_END("periodEnd", ClaimPaths.END),

	KIND("kind", "content.amount.kind"), LOW("low", ClaimPaths.LOW), HIGH("high", ClaimPaths.HIGH),
	UNIT("unit", "content.amount.unit.code"), NATURE("nature", "content.nature"),
	ASSERTED_BY("assertedBy", "content.assertedBy.kind"), SOURCE("source", ClaimPaths.SOURCE),
	RANK("rank", "content.rank"), RECORDED_FROM("recordedFrom", "recordedFrom"),

	/** The last day on which the source may have been published. */
	PUBLISHED("published", "published.latest") {
		@Override
		public Expression<?> of(Root<Claim> claim, AbstractQuery<?> query, CriteriaBuilder builder) {
			Subquery<LocalDate> published = query.subquery(LocalDate.class);
			Root<Source> source = published.from(Source.class);
			return published.select(ClaimPaths.of(source, "published.latest"))
				.where(builder.equal(source.get("id"), ClaimPaths.of(claim, ClaimPaths.SOURCE)));
		}
	};

	/**
	 * By subject, measure and period, so that the claims of a quantity are neighbours.
	 */
	public static final List<ClaimKey> BY_QUANTITY = List.of(SUBJECT, MEASURE, PERIOD, PERIOD_END, ID);

	private final String code;

	private final String attribute;

	ClaimKey(String code, String attribute) {
		this.code = code;
		this.attribute = attribute;
	}

	/**
	 * The key with this code.
	 * @throws IllegalArgumentException if there is none
	 */
	public static ClaimKey of(String code) {
		return Coded.parse(ClaimKey.class, code);
	}

	@Override
	public String code() {
		return this.code;
	}

	/** Its value, in a query over claims. */
	public Expression<?> of(Root<Claim> claim, AbstractQuery<?> query, CriteriaBuilder builder) {
		return ClaimPaths.of(claim, this.attribute);
	}

	/** Values given as text, as a query compares them with. */
	List<Object> values(Collection<String> texts) {
		return texts.stream().map(this::value).toList();
	}

	private Object value(String text) {
		return switch (this) {
			case TYPE -> Coded.parse(ClaimType.class, text);
			case KIND -> Coded.parse(Kind.class, text);
			case NATURE -> Coded.parse(Nature.class, text);
			case ASSERTED_BY -> Coded.parse(AsserterKind.class, text);
			case RANK -> Coded.parse(Rank.class, text);
			default -> text;
		};
	}

	/** The order by it; claims without a value come last both ways. */
	Order order(boolean descending, Root<Claim> claim, AbstractQuery<?> query, CriteriaBuilder builder) {
		Expression<?> value = of(claim, query, builder);
		return descending ? builder.desc(value, Nulls.LAST) : builder.asc(value, Nulls.LAST);
	}

}
