package org.outlay.readings.headline;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.outlay.facts.claim.ClaimLinks;
import org.outlay.facts.claim.Quantity;
import org.outlay.readings.conversion.Conversions;
import org.outlay.readings.ledger.Figure;
import org.outlay.readings.ledger.Ledger;
import org.outlay.values.amount.Interval;
import org.outlay.values.amount.Unit;
import org.outlay.values.period.AsOf;

import org.springframework.stereotype.Service;

/** Reads quantities with their headlines, compared at the rates of the day. */
@Service
public record ResolvedQuantities(Ledger ledger, Conversions conversions) implements AmountScale {

	/** The most claims of which every two are compared. */
	private static final int MOST_COMPARED = 40;

	/** One quantity; without figures if nothing is recorded of it. */
	public ResolvedQuantity read(Quantity quantity, AsOf asOf, Policy policy) {
		List<Figure> figures = this.ledger.quantity(quantity, asOf.recorded());
		return new ResolvedQuantity(quantity, figures,
				Headlines.choose(figures, successors(figures, asOf), asOf, policy, this));
	}

	/**
	 * The quantities of these figures, in their order.
	 * @param figures every figure of each of their quantities
	 */
	public List<ResolvedQuantity> read(List<Figure> figures, AsOf asOf, Policy policy) {
		return read(Figure.byQuantity(figures), asOf, policy);
	}

	/**
	 * The same quantities from figures grouped before.
	 * @param figures every figure of each quantity
	 */
	public List<ResolvedQuantity> read(Map<Quantity, List<Figure>> figures, AsOf asOf, Policy policy) {
		Map<String, List<Figure>> byTarget = new HashMap<>();
		for (Figure successor : successors(figures.values().stream().flatMap(List::stream).toList(), asOf)) {
			ClaimLinks links = successor.content().links();
			Stream.of(String.valueOf(links.revises()), String.valueOf(links.corrects()))
				.forEach((id) -> byTarget.computeIfAbsent(id, (key) -> new ArrayList<>()).add(successor));
		}
		return figures.entrySet().stream().map((quantity) -> {
			List<Figure> own = quantity.getValue();
			List<Figure> successors = own.stream()
				.flatMap((figure) -> byTarget.getOrDefault(figure.id(), List.of()).stream())
				.distinct()
				.toList();
			return new ResolvedQuantity(quantity.getKey(), own, Headlines.choose(own, successors, asOf, policy, this));
		}).toList();
	}

	/** The headlines of the quantities of these figures, in their order. */
	public List<Headline> headlines(List<Figure> figures, AsOf asOf, Policy policy) {
		return read(figures, asOf, policy).stream().flatMap((resolved) -> resolved.headline().stream()).toList();
	}

	/** The quantities by themselves, of figures grouped before. */
	public Map<Quantity, ResolvedQuantity> index(Map<Quantity, List<Figure>> figures, AsOf asOf, Policy policy) {
		return read(figures, asOf, policy).stream()
			.collect(Collectors.toMap(ResolvedQuantity::quantity, Function.identity()));
	}

	public Explanation explain(Quantity quantity, AsOf asOf, Policy policy) {
		List<Figure> figures = this.ledger.quantity(quantity, asOf.recorded());
		List<Figure> successors = successors(figures, asOf);
		Map<Policy, Optional<Headline>> byPolicy = new EnumMap<>(Policy.class);
		for (Policy each : Policy.values()) {
			byPolicy.put(each, Headlines.choose(figures, successors, asOf, each, this));
		}
		List<Figure> known = figures.stream().filter((figure) -> asOf.isPublic(figure.source().published())).toList();
		boolean complete = known.size() <= MOST_COMPARED;
		return new Explanation(new ResolvedQuantity(quantity, figures, byPolicy.getOrDefault(policy, Optional.empty())),
				Headlines.trace(figures, successors, asOf, policy, this),
				complete ? everyTwo(known) : known.stream().skip(1).map((other) -> pair(known.get(0), other)).toList(),
				complete, byPolicy);
	}

	private List<Explanation.Pair> everyTwo(List<Figure> figures) {
		List<Explanation.Pair> pairs = new ArrayList<>();
		for (int i = 0; i < figures.size(); i++) {
			for (int j = i + 1; j < figures.size(); j++) {
				pairs.add(pair(figures.get(i), figures.get(j)));
			}
		}
		return pairs;
	}

	/** How two figures relate, with the gap between them. */
	public Explanation.Pair pair(Figure one, Figure other) {
		return new Explanation.Pair(one, other, between(one, other), distance(one, other).orElse(null));
	}

	public Relations.RelatedFigure between(Figure one, Figure other) {
		return Relations.between(one, other, this);
	}

	private List<Figure> successors(Collection<Figure> figures, AsOf asOf) {
		return this.ledger.successors(figures.stream().map(Figure::id).toList(), asOf.recorded());
	}

	@Override
	public Optional<Interval> measure(Figure figure, Unit unit) {
		Optional<Interval> same = AmountScale.SAME_UNIT.measure(figure, unit);
		return same.isPresent() ? same : this.conversions.comparable(figure, unit);
	}

}
