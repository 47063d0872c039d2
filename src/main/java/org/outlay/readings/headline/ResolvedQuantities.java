package org.outlay.readings.headline;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.outlay.facts.claim.Quantity;
import org.outlay.facts.claim.query.QuantityFilter;
import org.outlay.readings.conversion.Conversions;
import org.outlay.readings.conversion.RateChoice;
import org.outlay.readings.ledger.Figure;
import org.outlay.readings.ledger.Ledger;
import org.outlay.readings.ledger.Quantities;
import org.outlay.values.amount.Interval;
import org.outlay.values.amount.Unit;

import org.springframework.stereotype.Service;

/**
 * Reads whole quantities and chooses their headlines. As a scale it compares amounts at
 * the rates of their own time.
 */
@Service
public record ResolvedQuantities(Ledger ledger, Quantities quantities, SuccessionReader successions,
		Conversions conversions) implements AmountScale {

	/** The most claims of which every two are compared. */
	private static final int MOST_COMPARED = 40;

	/** One quantity; without figures if nothing is recorded of it. */
	public ResolvedQuantity read(Quantity quantity, HeadlineRule rule) {
		return resolved(whole(quantity, rule), rule);
	}

	private WholeQuantity whole(Quantity quantity, HeadlineRule rule) {
		return new WholeQuantity(quantity, this.ledger.quantity(quantity, rule.asOf().recorded()),
				this.successions.at(rule.asOf().recorded()));
	}

	private ResolvedQuantity resolved(WholeQuantity whole, HeadlineRule rule) {
		return new ResolvedQuantity(whole, Headlines.choose(whole, rule, scale(rule)));
	}

	/**
	 * These quantities in their order; one without figures if nothing is recorded of it.
	 */
	public List<ResolvedQuantity> read(Collection<Quantity> asked, HeadlineRule rule) {
		return resolved(this.quantities.figures(asked, rule.asOf().recorded()), rule);
	}

	/** The quantities that pass the filter, in the order of the ledger. */
	public List<ResolvedQuantity> read(QuantityFilter filter, HeadlineRule rule) {
		return resolved(Figure.byQuantity(this.ledger.all(filter.claims())), rule);
	}

	/**
	 * The quantities of some figures, each with all its figures, in the order of the
	 * given ones.
	 */
	public List<ResolvedQuantity> around(Collection<Figure> some, HeadlineRule rule) {
		return some.isEmpty() ? List.of() : read(some.stream().map(Figure::quantity).distinct().toList(), rule);
	}

	private List<ResolvedQuantity> resolved(Map<Quantity, List<Figure>> figures, HeadlineRule rule) {
		Successions links = this.successions.at(rule.asOf().recorded());
		return figures.entrySet()
			.stream()
			.map((one) -> resolved(new WholeQuantity(one.getKey(), one.getValue(), links), rule))
			.toList();
	}

	/**
	 * The headlines of the quantities of some figures, in the order of the given ones.
	 */
	public List<Headline> headlines(Collection<Figure> some, HeadlineRule rule) {
		return around(some, rule).stream().flatMap((resolved) -> resolved.headline().stream()).toList();
	}

	/** The headline of the same quantity by another rule. */
	public Optional<Headline> headline(ResolvedQuantity resolved, HeadlineRule rule) {
		return Headlines.choose(resolved.whole(), rule, scale(rule));
	}

	public Explanation explain(Quantity quantity, HeadlineRule rule) {
		WholeQuantity whole = whole(quantity, rule);
		Map<Policy, Optional<Headline>> byPolicy = new EnumMap<>(Policy.class);
		for (Policy each : Policy.values()) {
			byPolicy.put(each, Headlines.choose(whole, rule.by(each), scale(rule)));
		}
		List<Figure> known = whole.figures()
			.stream()
			.filter((figure) -> rule.asOf().isPublic(figure.source().published()))
			.toList();
		boolean complete = known.size() <= MOST_COMPARED;
		return new Explanation(resolved(whole, rule), Headlines.trace(whole, rule, scale(rule)),
				complete ? everyTwo(known, rule)
						: known.stream().skip(1).map((other) -> pair(known.get(0), other, rule)).toList(),
				complete, byPolicy);
	}

	private List<Explanation.Pair> everyTwo(List<Figure> figures, HeadlineRule rule) {
		List<Explanation.Pair> pairs = new ArrayList<>();
		for (int i = 0; i < figures.size(); i++) {
			for (int j = i + 1; j < figures.size(); j++) {
				pairs.add(pair(figures.get(i), figures.get(j), rule));
			}
		}
		return pairs;
	}

	/** How two figures relate, with the gap between them. */
	public Explanation.Pair pair(Figure one, Figure other, HeadlineRule rule) {
		Relations.RelatedFigure related = between(one, other, rule);
		boolean apart = related.relation() == Relation.CONFLICT || related.relation() == Relation.REVISION
				|| related.relation() == Relation.MISREPORT || related.relation() == Relation.UNDETERMINED
				|| related.relation() == Relation.OUTCOME;
		return new Explanation.Pair(one, other, related, apart ? scale(rule).distance(one, other).orElse(null) : null);
	}

	public Relations.RelatedFigure between(Figure one, Figure other, HeadlineRule rule) {
		return relations(rule).between(one, other);
	}

	/** How claims relate, by the links on record and at the rates a reader chose. */
	public Relations relations(HeadlineRule rule) {
		return new Relations(scale(rule), this.successions.at(rule.asOf().recorded()));
	}

	/** Compares amounts at the rates a reader chose. */
	public AmountScale scale(HeadlineRule rule) {
		return (figure, unit) -> measure(figure, unit, rule.rates());
	}

	private Optional<Interval> measure(Figure figure, Unit unit, RateChoice rates) {
		Optional<Interval> same = AmountScale.SAME_UNIT.measure(figure, unit);
		return same.isPresent() ? same : this.conversions.comparable(figure, unit, rates);
	}

	@Override
	public Optional<Interval> measure(Figure figure, Unit unit) {
		return measure(figure, unit, RateChoice.AUTO);
	}

}
