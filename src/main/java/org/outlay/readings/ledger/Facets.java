package org.outlay.readings.ledger;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Root;

import org.outlay.facts.claim.Claim;
import org.outlay.facts.claim.query.ClaimFilter;
import org.outlay.facts.claim.query.ClaimKey;
import org.outlay.values.code.Coded;

import org.springframework.stereotype.Repository;

/** Counts claims by what they have in common. */
@Repository
public class Facets {

	private final EntityManager entities;

	private final Lookups lookups;

	private final Labels labels;

	Facets(EntityManager entities, Lookups lookups, Labels labels) {
		this.entities = entities;
		this.lookups = lookups;
		this.labels = labels;
	}

	/**
	 * The most frequent values of a key among the claims that pass a filter, the most
	 * frequent first; claims without a value are not counted.
	 */
	public List<Count> of(ClaimKey key, ClaimFilter filter, int most) {
		List<Tuple> rows = this.entities.createQuery(grouped(key, filter)).setMaxResults(most).getResultList();
		Map<String, String> names = names(key, rows.stream().map(Facets::value).collect(Collectors.toSet()));
		return rows.stream()
			.map((row) -> new Count(value(row), names.getOrDefault(value(row), value(row)), row.get(1, Long.class)))
			.sorted(Comparator.comparing(Count::claims).reversed().thenComparing(Count::value))
			.toList();
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

	private Map<String, String> names(ClaimKey key, Set<String> values) {
		return switch (key) {
			case SUBJECT -> this.lookups.subjects(values)
				.values()
				.stream()
				.collect(Collectors.toMap(SubjectRef::id, SubjectRef::name));
			case SOURCE -> this.lookups.sources(values)
				.values()
				.stream()
				.collect(Collectors.toMap(SourceRef::id, SourceRef::title));
			case MEASURE -> named(values, this.labels::measure);
			case BASIS -> named(values, this.labels::basis);
			default -> Map.of();
		};
	}

	private static Map<String, String> named(Set<String> codes, Function<String, Label> label) {
		return codes.stream().map(label).collect(Collectors.toMap(Label::code, Label::label));
	}

	/**
	 * How many claims have a value.
	 *
	 * @param label what readers call it; the value itself where it has no other name
	 */
	public record Count(String value, String label, long claims) {

	}

}
