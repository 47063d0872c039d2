package org.outlay.readings.ledger;

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

import org.outlay.facts.claim.Capex;
import org.outlay.facts.claim.CapexClaims;
import org.outlay.facts.claim.Claim;
import org.outlay.facts.claim.ClaimContent;
import org.outlay.facts.claim.Claims;
import org.outlay.facts.claim.DataBudget;
import org.outlay.facts.claim.DataBudgets;
import org.outlay.facts.claim.Quantity;
import org.outlay.facts.claim.query.ClaimFilter;
import org.outlay.facts.claim.query.ClaimOrder;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Service;

/** Reads claims as figures. */
@Service
public record Ledger(Claims claims, CapexClaims capex, DataBudgets dataBudgets, EntityManager entities, Lookups lookups,
		Labels labels) {

	/** Claims without a stated end sort first: they may still be running. */
	private static final Sort NEWEST_FIRST = Sort.by(Sort.Order.desc("content.period.end").nullsFirst(),
			Sort.Order.desc("content.period.start").nullsLast(), Sort.Order.asc("content.subject"),
			Sort.Order.asc("content.measure"), Sort.Order.asc("content.id"));

	private static final Sort BY_QUANTITY = Sort
		.by(Stream.of("content.subject", "content.measure", "content.period.start", "content.period.end", "content.id")
			.map((name) -> Sort.Order.asc(name).nullsLast())
			.toList());

	private static final Sort BY_TEXT = Sort.by("content.source", "ordinal");

	/** A page, counted from 0, of the figures that pass the filter. */
	public Page<Figure> page(ClaimFilter filter, int number, int size) {
		PageRequest page = PageRequest.of(number, size);
		return new PageImpl<>(stretch(filter, Math.toIntExact(page.getOffset()), size), page, count(filter));
	}

	/** Some of the figures that pass the filter, quantity by quantity. */
	public List<Figure> stretch(ClaimFilter filter, int offset, int limit) {
		return stretch(filter, List.of(), offset, limit);
	}

	/**
	 * Some of the figures that pass the filter, in an order, then quantity by quantity.
	 */
	public List<Figure> stretch(ClaimFilter filter, List<ClaimOrder> order, int offset, int limit) {
		return figures(query(filter, order).setFirstResult(offset).setMaxResults(limit).getResultList());
	}

	private TypedQuery<Claim> query(ClaimFilter filter, List<ClaimOrder> order) {
		var builder = this.entities.getCriteriaBuilder();
		CriteriaQuery<Claim> query = builder.createQuery(Claim.class);
		Root<Claim> claim = query.from(Claim.class);
		query.orderBy(ClaimOrder.jpa(order, claim, query, builder));
		var condition = filter.<Claim>specification().toPredicate(claim, query, builder);
		return this.entities.createQuery((condition != null) ? query.where(condition) : query);
	}

	/** The figures that pass the filter, latest period to earliest, up to a limit. */
	public List<Figure> newest(ClaimFilter filter, int limit) {
		return figures(this.claims.findBy(filter.<Claim>specification(),
				(query) -> query.sortBy(NEWEST_FIRST).limit(limit).all()));
	}

	public long count(ClaimFilter filter) {
		return this.claims.count(filter.<Claim>specification());
	}

	/** Every figure that passes the filter, quantity by quantity. */
	public List<Figure> all(ClaimFilter filter) {
		return figures(query(filter, List.of()).getResultList());
	}

	/**
	 * Every claim of capital expenditure that passes the filter, quantity by quantity.
	 */
	public List<Figure> capex(ClaimFilter filter) {
		return figures(this.capex.findAll(filter.<Capex>specification(), BY_QUANTITY));
	}

	/** Every claim of a data budget that passes the filter, quantity by quantity. */
	public List<Figure> dataBudgets(ClaimFilter filter) {
		return figures(this.dataBudgets.findAll(filter.<DataBudget>specification(), BY_QUANTITY));
	}

	/** Every figure that passes the filter, in the order of the texts. */
	public List<Figure> text(ClaimFilter filter) {
		return figures(this.claims.findAll(filter.<Claim>specification(), BY_TEXT));
	}

	public Optional<Figure> find(String id) {
		return this.claims.findCurrent(id).map((claim) -> figures(List.of(claim)).get(0));
	}

	/** Every version of a claim, oldest to newest; empty for an unknown id. */
	public List<Claim> versions(String id) {
		return this.claims.findVersions(id);
	}

	/** Every version of a claim as a figure, oldest to newest. */
	public List<Figure> history(String id) {
		return figures(versions(id));
	}

	/** The figure with this id, if it passes the filter. */
	public Optional<Figure> find(String id, ClaimFilter known) {
		return all(known.withIds(List.of(id))).stream().findFirst();
	}

	/** The current figures linked with this one, by a link of either. */
	public List<Related> related(Figure figure) {
		return related(figure, ClaimFilter.ALL);
	}

	/** The figures linked with this one that pass the filter. */
	public List<Related> related(Figure figure, ClaimFilter known) {
		List<Related> related = new ArrayList<>();
		ClaimContent content = figure.content();
		linked(content.links().partOf(), known, "is part of", related);
		linked(content.links().repeats(), known, "repeats", related);
		linked(content.links().equals(), known, "equals", related);
		linked(content.links().revises(), known, "revises", related);
		linked(content.links().corrects(), known, "corrects", related);
		for (Figure other : figures(claims(known.linked(figure.id())))) {
			related.add(new Related(back(other.content(), figure.id()), other));
		}
		return related;
	}

	private void linked(@Nullable String id, ClaimFilter known, String how, List<Related> related) {
		if (id != null) {
			find(id, known).ifPresent((figure) -> related.add(new Related(how, figure)));
		}
	}

	private static String back(ClaimContent other, String id) {
		if (id.equals(other.links().partOf())) {
			return "has as a part";
		}
		if (id.equals(other.links().repeats())) {
			return "is repeated by";
		}
		if (id.equals(other.links().equals())) {
			return "equals";
		}
		return id.equals(other.links().revises()) ? "is revised by" : "is corrected by";
	}

	/**
	 * Every figure of a quantity, public or not, ordered by id.
	 * @param recorded the moment of the record; null for now
	 */
	public List<Figure> quantity(Quantity quantity, @Nullable Instant recorded) {
		return all(ClaimFilter.recorded(recorded).of(quantity));
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

	private List<Figure> figures(List<? extends Claim> claims) {
		List<ClaimContent> content = claims.stream().<ClaimContent>map(Claim::content).toList();
		Map<String, SubjectRef> subjects = this.lookups
			.subjects(ids(content.stream().flatMap((one) -> Stream.of(one.subject(), one.assertedBy().id()))));
		Map<String, SourceRef> sources = this.lookups
			.sources(ids(content.stream().flatMap((one) -> Stream.of(one.source(), one.basedOn()))));
		List<Figure> figures = new ArrayList<>();
		for (int i = 0; i < claims.size(); i++) {
			figures.add(figure(claims.get(i), content.get(i), subjects, sources));
		}
		return figures;
	}

	private Figure figure(Claim claim, ClaimContent content, Map<String, SubjectRef> subjects,
			Map<String, SourceRef> sources) {
		String basis = content.basis();
		return new Figure(content, claim.type(), claim.version(), claim.recordedFrom(), claim.recordedTo(),
				known(subjects, content.subject()), this.labels.measure(content.measure()),
				this.labels.noun(content.measure()), (basis != null) ? this.labels.basis(basis) : null,
				(claim.family() != null) ? this.labels.family(claim.family()) : null,
				content.breakdown().parts().stream().map(this.labels::part).toList(), known(sources, content.source()),
				(content.basedOn() != null) ? sources.get(content.basedOn()) : null,
				(content.assertedBy().id() != null) ? subjects.get(content.assertedBy().id()) : null);
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

	/** A figure linked with another, and how: "repeats", "has as a part". */
	public record Related(String how, Figure figure) {
	}

}
