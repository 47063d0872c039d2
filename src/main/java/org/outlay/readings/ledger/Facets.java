package org.outlay.readings.ledger;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Root;

import org.outlay.facts.claim.Claim;
import org.outlay.facts.claim.query.ClaimFilter;
import org.outlay.facts.claim.query.ClaimKey;
import org.outlay.values.code.Coded;

import org.springframework.stereotype.Component;

/** Counts claims by subject, source, measure or another of their keys. */
@Component
public record Facets(EntityManager entities, Lookups lookups, Labels labels) {

	/**
	 * The most frequent values of a key among the claims that pass a filter, most
	 * frequent to least; claims without a value are not counted.
	 */
	public List<Count> of(ClaimKey key, ClaimFilter filter, int most) {
		List<Tuple> rows = this.entities.createQuery(grouped(key, filter)).setMaxResults(most).getResultList();
		UnaryOperator<String> name = names(key, rows.stream().map(Facets::value).toList());
		return rows.stream().map((row) -> {
			String value = value(row);
			return new Count(value, name.apply(value), row.get(1, Long.class));
		}).sorted(Comparator.comparing(Count::claims).reversed().thenComparing(Count::value)).toList();
	}

	private static String value(Tuple row) {
		return (row.get(0) instanceof Coded coded) ? coded.code() : row.get(0, String.class);
	}

	private CriteriaQuery<Tuple> grouped(ClaimKey key, ClaimFilter filter) {
		var builder = this.entities.getCriteriaBuilder();
		CriteriaQuery<Tuple> query = builder.createTupleQuery();
		Root<Claim> claim = query.from(Claim.class);
		Expression<?> value = key.of(claim, query, builder);
		Expression<Long> count = builder.count(claim);
		query.multiselect(value, count).groupBy(value).orderBy(builder.desc(count), builder.asc(value));
		var condition = filter.<Claim>specification().toPredicate(claim, query, builder);
		return (condition != null) ? query.where(condition, builder.isNotNull(value))
				: query.where(builder.isNotNull(value));
	}

	private UnaryOperator<String> names(ClaimKey key, List<String> values) {
		return switch (key) {
			case SUBJECT -> {
				Map<String, SubjectRef> subjects = this.lookups.subjects(values);
				yield (id) -> Objects.requireNonNull(subjects.get(id)).name();
			}
			case SOURCE -> {
				Map<String, SourceRef> sources = this.lookups.sources(values);
				yield (id) -> Objects.requireNonNull(sources.get(id)).title();
			}
			case MEASURE -> (code) -> this.labels.measure(code).label();
			case FAMILY -> (code) -> this.labels.family(code).label();
			case BASIS -> (code) -> this.labels.basis(code).label();
			default -> UnaryOperator.identity();
		};
	}

	/**
	 * The number of claims with a value.
	 *
	 * @param label the name of the value; the value itself if it has none
	 */
	public record Count(String value, String label, long claims) {
	}

}
