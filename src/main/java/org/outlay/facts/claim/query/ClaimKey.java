package org.outlay.facts.claim.query;

import java.util.List;

import jakarta.persistence.criteria.AbstractQuery;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Nulls;
import jakarta.persistence.criteria.Order;
import jakarta.persistence.criteria.Root;
import jakarta.persistence.criteria.Subquery;

import org.outlay.facts.claim.Claim;
import org.outlay.facts.source.Source;
import org.outlay.values.code.Coded;

/** What claims can be put in order and counted by. */
public enum ClaimKey implements Coded {

	ID("id", "id"), TYPE("type", "type"), SUBJECT("subject", "subjectId"), MEASURE("measure", "measure"),
	BASIS("basis", "basis"),

	/** The first day of the period. */
	PERIOD("period", "periodStart"),

	/** The last day of the period. */
	PERIOD_END("periodEnd", "periodEnd"),

	KIND("kind", "amountKind"), LOW("low", "low"), HIGH("high", "high"), UNIT("unit", "unit"),
	NATURE("nature", "nature"), ASSERTED_BY("assertedBy", "asserterKind"), SOURCE("source", "sourceId"),
	RANK("rank", "rank"), RECORDED_FROM("recordedFrom", "recordedFrom"),

	/** The last day on which the source may have come out. */
	PUBLISHED("published", "publishedLatest") {
		@Override
		<T> Expression<T> of(Root<Claim> claim, AbstractQuery<?> query, CriteriaBuilder builder, Class<T> type) {
			Subquery<T> published = query.subquery(type);
			Root<Source> source = published.from(Source.class);
			return published.select(source.get("publishedLatest"))
				.where(builder.equal(source.get("id"), claim.get("sourceId")));
		}
	};

	/** By subject, measure and period: the claims of a quantity stand together. */
	public static final List<ClaimKey> BY_CELL = List.of(SUBJECT, MEASURE, PERIOD, PERIOD_END, ID);

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
	<T> Expression<T> of(Root<Claim> claim, AbstractQuery<?> query, CriteriaBuilder builder, Class<T> type) {
		return claim.get(this.attribute);
	}

	/** Its value as text, in a query over claims. */
	public Expression<String> text(Root<Claim> claim, AbstractQuery<?> query, CriteriaBuilder builder) {
		return of(claim, query, builder, String.class);
	}

	/** The order by it; what has no value comes last both ways. */
	Order order(boolean descending, Root<Claim> claim, AbstractQuery<?> query, CriteriaBuilder builder) {
		Expression<Object> value = of(claim, query, builder, Object.class);
		return descending ? builder.desc(value, Nulls.LAST) : builder.asc(value, Nulls.LAST);
	}

}
