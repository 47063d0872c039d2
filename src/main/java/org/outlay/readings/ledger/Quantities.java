package org.outlay.readings.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Order;
import jakarta.persistence.criteria.Path;
import jakarta.persistence.criteria.Root;
import org.hibernate.query.criteria.JpaCriteriaQuery;
import org.jspecify.annotations.Nullable;

import org.outlay.facts.claim.Breakdown;
import org.outlay.facts.claim.Claim;
import org.outlay.facts.claim.Quantity;
import org.outlay.facts.claim.dictionary.Parts;
import org.outlay.facts.claim.query.ClaimFilter;
import org.outlay.facts.claim.query.ClaimKey;
import org.outlay.facts.claim.query.ClaimOrder;
import org.outlay.facts.claim.query.ClaimPaths;
import org.outlay.values.period.Period;
import org.outlay.values.period.Precision;

import org.springframework.stereotype.Component;

/** The quantities that claims are about, grouped by the database. */
@Component
public record Quantities(EntityManager entities, Ledger ledger, Parts parts) {

	/** The most quantities asked for in one statement. */
	private static final int AT_ONCE = 500;

	/** The keys by which quantities can be sorted. */
	public static final List<ClaimKey> KEYS = List.of(ClaimKey.SUBJECT, ClaimKey.MEASURE, ClaimKey.FAMILY,
			ClaimKey.PERIOD, ClaimKey.PERIOD_END);

	/** The quantity with this key; empty if the key is malformed. */
	public Optional<Quantity> named(String key) {
		try {
			return Optional.of(Quantity.parse(key,
					(part) -> this.parts.findById(part)
						.orElseThrow(() -> new IllegalArgumentException("no part '" + part + "'"))
						.dimension()
						.code()));
		}
		catch (IllegalArgumentException ex) {
			return Optional.empty();
		}
	}

	/**
	 * Some of the quantities of the claims that pass the filter, in this order and then
	 * by subject, measure, family, period and part.
	 * @param order by some of the {@link #KEYS}
	 */
	public List<Quantity> stretch(ClaimFilter filter, List<ClaimOrder> order, int offset, int limit) {
		return this.entities.createQuery(distinct(filter, order))
			.setFirstResult(offset)
			.setMaxResults(limit)
			.getResultList()
			.stream()
			.map(Quantities::quantity)
			.toList();
	}

	/** How many quantities the claims that pass the filter are about. */
	public long count(ClaimFilter filter) {
		return this.entities.createQuery(((JpaCriteriaQuery<?>) distinct(filter, List.of())).createCountQuery())
			.getSingleResult();
	}

	/**
	 * Every figure of each of these quantities, public or not, by quantity in their
	 * order; a quantity without figures has an empty list.
	 * @param recorded the moment of the record; null for now
	 */
	public Map<Quantity, List<Figure>> figures(Collection<Quantity> quantities, @Nullable Instant recorded) {
		return figures(quantities, ClaimFilter.recorded(recorded));
	}

	/** Every version of those figures, including those that ended. */
	public Map<Quantity, List<Figure>> history(Collection<Quantity> quantities) {
		return figures(quantities, ClaimFilter.EVER);
	}

	private Map<Quantity, List<Figure>> figures(Collection<Quantity> quantities, ClaimFilter versions) {
		Map<Quantity, List<Figure>> figures = new LinkedHashMap<>();
		quantities.forEach((quantity) -> figures.put(quantity, new ArrayList<>()));
		List<Quantity> asked = List.copyOf(figures.keySet());
		for (int from = 0; from < asked.size(); from += AT_ONCE) {
			List<Quantity> some = asked.subList(from, Math.min(asked.size(), from + AT_ONCE));
			this.ledger.all(versions.around(some)).forEach((figure) -> {
				List<Figure> known = figures.get(figure.quantity());
				if (known != null && !known.contains(figure)) {
					known.add(figure);
				}
			});
		}
		return figures;
	}

	private CriteriaQuery<Tuple> distinct(ClaimFilter filter, List<ClaimOrder> order) {
		var builder = this.entities.getCriteriaBuilder();
		CriteriaQuery<Tuple> query = builder.createTupleQuery();
		Root<Claim> claim = query.from(Claim.class);
		List<Path<Object>> paths = ClaimPaths.OF_QUANTITIES.stream().map((name) -> ClaimPaths.of(claim, name)).toList();
		Stream<Order> wanted = order.stream().map((key) -> key.jpa(claim, query, builder));
		query.multiselect(List.copyOf(paths))
			.distinct(true)
			.orderBy(Stream.concat(wanted, paths.stream().map(builder::asc)).toList());
		var condition = filter.<Claim>specification().toPredicate(claim, query, builder);
		return (condition != null) ? query.where(condition) : query;
	}

	/** A row in the order of {@link ClaimPaths#OF_QUANTITIES}. */
	private static Quantity quantity(Tuple row) {
		LocalDate start = row.get(3, LocalDate.class);
		LocalDate end = row.get(4, LocalDate.class);
		Precision precision = (start == null && end == null) ? Precision.UNKNOWN : Precision.DAY;
		return new Quantity(row.get(0, String.class), row.get(1, String.class), row.get(2, String.class),
				new Breakdown(row.get(6, String.class), row.get(7, String.class), row.get(8, String.class),
						row.get(9, String.class)),
				new Period(row.get(5, Boolean.class), start, end, precision, null));
	}

}
