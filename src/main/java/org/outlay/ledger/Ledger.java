package org.outlay.ledger;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Root;
import org.jspecify.annotations.Nullable;

import org.outlay.claim.Cell;
import org.outlay.claim.Claim;
import org.outlay.claim.ClaimFilter;
import org.outlay.claim.ClaimOrder;
import org.outlay.claim.Claims;
import org.outlay.claim.Stated;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Service;

/** Reads claims as figures. */
@Service
public class Ledger {

	/** What has no stated end comes first: nothing says that it is over. */
	private static final Sort NEWEST_FIRST = Sort.by(Sort.Order.desc("periodEnd").nullsFirst(),
			Sort.Order.desc("periodStart").nullsLast(), Sort.Order.asc("subjectId"), Sort.Order.asc("measure"),
			Sort.Order.asc("id"));

	private static final Sort BY_TEXT = Sort.by("sourceId", "ordinal");

	private final Claims claims;

	private final EntityManager entities;

	private final References references;

	private final Labels labels;

	Ledger(Claims claims, EntityManager entities, References references, Labels labels) {
		this.claims = claims;
		this.entities = entities;
		this.references = references;
		this.labels = labels;
	}

	/** One page of the figures that pass the filter, counted from 0, cell by cell. */
	public Page<Figure> page(ClaimFilter filter, int number, int size) {
		PageRequest page = PageRequest.of(number, size);
		return new PageImpl<>(stretch(filter, Math.toIntExact(page.getOffset()), size), page, count(filter));
	}

	/**
	 * Up to so many of the figures that pass the filter, cell by cell, after the first
	 * ones.
	 */
	public List<Figure> stretch(ClaimFilter filter, int offset, int limit) {
		return stretch(filter, List.of(), offset, limit);
	}

	/**
	 * Up to so many of the figures that pass the filter, in this order and then cell by
	 * cell, after the first ones.
	 */
	public List<Figure> stretch(ClaimFilter filter, List<ClaimOrder> order, int offset, int limit) {
		return figures(query(filter, order).setFirstResult(offset).setMaxResults(limit).getResultList());
	}

	private TypedQuery<Claim> query(ClaimFilter filter, List<ClaimOrder> order) {
		var builder = this.entities.getCriteriaBuilder();
		CriteriaQuery<Claim> query = builder.createQuery(Claim.class);
		Root<Claim> claim = query.from(Claim.class);
		query.orderBy(ClaimOrder.jpa(order, claim, query, builder));
		var condition = filter.specification().toPredicate(claim, query, builder);
		return this.entities.createQuery((condition != null) ? query.where(condition) : query);
	}

	/**
	 * Up to so many of the figures that pass the filter, those of the latest time first.
	 */
	public List<Figure> newest(ClaimFilter filter, int limit) {
		return figures(
				this.claims.findBy(filter.specification(), (query) -> query.sortBy(NEWEST_FIRST).limit(limit).all()));
	}

	/** How many figures pass the filter. */
	public long count(ClaimFilter filter) {
		return this.claims.count(filter.specification());
	}

	/** Every figure that passes the filter, cell by cell. */
	public List<Figure> all(ClaimFilter filter) {
		return figures(query(filter, List.of()).getResultList());
	}

	/** Every figure that passes the filter, in the order of the texts. */
	public List<Figure> text(ClaimFilter filter) {
		return figures(this.claims.findAll(filter.specification(), BY_TEXT));
	}

	public Optional<Figure> find(String id) {
		return this.claims.findByIdAndRecordedToIsNull(id).map((claim) -> figures(List.of(claim)).get(0));
	}

	/** Every version of a claim, the first first; empty for an id never given. */
	public List<Claim> versions(String id) {
		return this.claims.findByIdOrderByVersion(id);
	}

	/** The figures of {@link #versions}, whether they stand or have ended. */
	public List<Figure> history(String id) {
		return figures(versions(id));
	}

	/** The figure with this id, if it is among the known ones. */
	public Optional<Figure> find(String id, ClaimFilter known) {
		return all(known.withIds(List.of(id))).stream().findFirst();
	}

	/** The other figures tied to this one by a link of either. */
	public List<Related> related(Figure figure) {
		return related(figure, ClaimFilter.ALL);
	}

	/** Those of the known figures that are tied to this one by a link of either. */
	public List<Related> related(Figure figure, ClaimFilter known) {
		List<Related> related = new ArrayList<>();
		Stated stated = figure.stated();
		linked(stated.links().partOf(), known, "is part of", related);
		linked(stated.links().repeats(), known, "repeats", related);
		linked(stated.links().revises(), known, "revises", related);
		linked(stated.links().corrects(), known, "corrects", related);
		for (Figure other : figures(claims(known.linked(figure.id())))) {
			related.add(new Related(back(other.stated(), figure.id()), other));
		}
		return related;
	}

	private void linked(@Nullable String id, ClaimFilter known, String how, List<Related> related) {
		if (id != null) {
			find(id, known).ifPresent((figure) -> related.add(new Related(how, figure)));
		}
	}

	private static String back(Stated other, String id) {
		if (id.equals(other.links().partOf())) {
			return "has as a part";
		}
		if (id.equals(other.links().repeats())) {
			return "is repeated by";
		}
		return id.equals(other.links().revises()) ? "is revised by" : "is corrected by";
	}

	/**
	 * Every figure of a quantity, public or not, as recorded at a moment or now, in the
	 * order of their ids.
	 */
	public List<Figure> cell(Cell cell, @Nullable Instant recorded) {
		return all(ClaimFilter.recorded(recorded).of(cell));
	}

	/**
	 * The figures that revise or correct one of these, as recorded at a moment or now.
	 */
	public List<Figure> successors(Collection<String> ids, @Nullable Instant recorded) {
		return figures(Portions.of(ids)
			.flatMap((some) -> claims(ClaimFilter.recorded(recorded).succeeding(some)).stream())
			.distinct()
			.toList());
	}

	/** The claims that pass any of these filters. */
	private List<Claim> claims(List<ClaimFilter> filters) {
		return filters.stream()
			.flatMap((filter) -> query(filter, List.of()).getResultList().stream())
			.collect(Collectors.toMap(Claim::id, (claim) -> claim, (one, same) -> one, LinkedHashMap::new))
			.values()
			.stream()
			.toList();
	}

	private List<Figure> figures(List<Claim> claims) {
		List<Stated> stated = claims.stream().map(Claim::stated).toList();
		Map<String, SubjectRef> subjects = this.references
			.subjects(ids(stated.stream().flatMap((one) -> Stream.of(one.subject(), one.assertedBy().id()))));
		Map<String, SourceRef> sources = this.references
			.sources(ids(stated.stream().flatMap((one) -> Stream.of(one.source(), one.basedOn()))));
		List<Figure> figures = new ArrayList<>();
		for (int i = 0; i < claims.size(); i++) {
			figures.add(figure(claims.get(i), stated.get(i), subjects, sources));
		}
		return figures;
	}

	private Figure figure(Claim claim, Stated stated, Map<String, SubjectRef> subjects,
			Map<String, SourceRef> sources) {
		String basis = stated.basis();
		return new Figure(stated, claim.type(), claim.version(), claim.recordedFrom(), claim.recordedTo(),
				known(subjects, stated.subject()), this.labels.measure(stated.measure()),
				(basis != null) ? this.labels.basis(basis) : null,
				stated.breakdown().parts().stream().map(this.labels::part).toList(), known(sources, stated.source()),
				(stated.basedOn() != null) ? sources.get(stated.basedOn()) : null,
				(stated.assertedBy().id() != null) ? subjects.get(stated.assertedBy().id()) : null);
	}

	private static Set<String> ids(Stream<@Nullable String> ids) {
		Set<String> set = new HashSet<>();
		ids.forEach((id) -> {
			if (id != null) {
				set.add(id);
			}
		});
		return set;
	}

	private static <T> T known(Map<String, T> byId, String id) {
		T found = byId.get(id);
		if (found == null) {
			throw new IllegalStateException("the database lost " + id + ", against its foreign keys");
		}
		return found;
	}

	/** A figure tied to another one, and how: "repeats", "has as a part". */
	public record Related(String how, Figure figure) {

	}

}
