package org.outlay.ledger;

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
import jakarta.persistence.criteria.Selection;
import org.hibernate.query.criteria.JpaCriteriaQuery;
import org.jspecify.annotations.Nullable;

import org.outlay.claim.Breakdown;
import org.outlay.claim.Cell;
import org.outlay.claim.Claim;
import org.outlay.claim.ClaimFilter;
import org.outlay.claim.ClaimKey;
import org.outlay.claim.ClaimOrder;
import org.outlay.claim.Parts;
import org.outlay.period.Period;
import org.outlay.period.Precision;

import org.springframework.stereotype.Repository;

/** The quantities that claims are about, told apart by the database. */
@Repository
public class Quantities {

	/** What quantities can be put in order by. */
	public static final List<ClaimKey> KEYS = List.of(ClaimKey.SUBJECT, ClaimKey.MEASURE, ClaimKey.BASIS,
			ClaimKey.PERIOD, ClaimKey.PERIOD_END);

	private static final List<String> FIELDS = List.of("subjectId", "measure", "basis", "periodStart", "periodEnd",
			"periodInstant", "partUse", "partRegion", "partItem", "partSegment");

	private final EntityManager entities;

	private final Ledger ledger;

	private final Parts parts;

	Quantities(EntityManager entities, Ledger ledger, Parts parts) {
		this.entities = entities;
		this.ledger = ledger;
		this.parts = parts;
	}

	/** The quantity a key names; absent where it can name none. */
	public Optional<Cell> named(String key) {
		try {
			return Optional.of(Cell.parse(key,
					(part) -> this.parts.findById(part)
						.orElseThrow(() -> new IllegalArgumentException("no part '" + part + "'"))
						.dimension()));
		}
		catch (IllegalArgumentException ex) {
			return Optional.empty();
		}
	}

	/**
	 * Up to so many of the quantities some claim that passes the filter is about, in this
	 * order and then by subject, measure, basis, period and part, after the first ones.
	 * @param order of some of the {@link #KEYS}
	 */
	public List<Cell> stretch(ClaimFilter filter, List<ClaimOrder> order, int offset, int limit) {
		return this.entities.createQuery(distinct(filter, order))
			.setFirstResult(offset)
			.setMaxResults(limit)
			.getResultList()
			.stream()
			.map(Quantities::cell)
			.toList();
	}

	/** How many quantities the claims that pass the filter are about. */
	public long count(ClaimFilter filter) {
		return this.entities.createQuery(((JpaCriteriaQuery<?>) distinct(filter, List.of())).createCountQuery())
			.getSingleResult();
	}

	/**
	 * Every figure of each of these quantities, public or not, as recorded at a moment or
	 * now, by quantity in their order; one without figures has an empty list.
	 */
	public Map<Cell, List<Figure>> figures(Collection<Cell> cells, @Nullable Instant recorded) {
		return figures(cells, ClaimFilter.recorded(recorded));
	}

	/** The same of every version there ever was, also of those that ended. */
	public Map<Cell, List<Figure>> history(Collection<Cell> cells) {
		return figures(cells, ClaimFilter.EVER);
	}

	private Map<Cell, List<Figure>> figures(Collection<Cell> cells, ClaimFilter versions) {
		Map<Cell, List<Figure>> figures = new LinkedHashMap<>();
		cells.forEach((cell) -> figures.put(cell, new ArrayList<>()));
		this.ledger.all(versions.around(cells)).forEach((figure) -> {
			List<Figure> known = figures.get(Cell.of(figure.stated()));
			if (known != null) {
				known.add(figure);
			}
		});
		return figures;
	}

	private CriteriaQuery<Tuple> distinct(ClaimFilter filter, List<ClaimOrder> order) {
		var builder = this.entities.getCriteriaBuilder();
		CriteriaQuery<Tuple> query = builder.createTupleQuery();
		Root<Claim> claim = query.from(Claim.class);
		List<Path<Object>> paths = FIELDS.stream().map((field) -> claim.get(field)).toList();
		Stream<Selection<?>> named = FIELDS.stream().map((field) -> claim.get(field).alias(field));
		Stream<Order> wanted = order.stream().map((key) -> key.jpa(claim, query, builder));
		query.multiselect(named.toList())
			.distinct(true)
			.orderBy(Stream.concat(wanted, paths.stream().map(builder::asc)).toList());
		var condition = filter.specification().toPredicate(claim, query, builder);
		return (condition != null) ? query.where(condition) : query;
	}

	private static Cell cell(Tuple row) {
		LocalDate start = row.get("periodStart", LocalDate.class);
		LocalDate end = row.get("periodEnd", LocalDate.class);
		Precision precision = (start == null && end == null) ? Precision.UNKNOWN : Precision.DAY;
		return new Cell(row.get("subjectId", String.class), row.get("measure", String.class),
				row.get("basis", String.class),
				new Breakdown(row.get("partUse", String.class), row.get("partRegion", String.class),
						row.get("partItem", String.class), row.get("partSegment", String.class)),
				new Period(row.get("periodInstant", Boolean.class), start, end, precision, null));
	}

}
