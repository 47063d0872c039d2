package org.outlay.readings.figures;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.outlay.facts.claim.Breakdown;
import org.outlay.facts.claim.Quantity;
import org.outlay.readings.headline.ResolvedQuantities;
import org.outlay.readings.headline.ResolvedQuantity;
import org.outlay.readings.ledger.Figure;
import org.outlay.readings.ledger.Label;
import org.outlay.readings.view.PointOfView;
import org.outlay.values.period.Period;

import org.springframework.stereotype.Component;

/** Chooses the figures that tell most of a company. */
@Component
public class KeyFigures {

	private static final int MOST = 8;

	/** Measures that tell most of a company, in the order they are shown. */
	private static final List<String> MEASURES = List.of("capex", "data-budget", "valuation", "funding-round",
			"net-profit", "arr", "daily-active-users", "tokens-per-day", "market-share", "headcount", "chip-stock");

	private static final Comparator<Figure> BY_TIME = Comparator
		.comparing((Figure figure) -> lastDay(figure.content().period()))
		.thenComparing((figure) -> firstDay(figure.content().period()));

	private final ResolvedQuantities resolved;

	KeyFigures(ResolvedQuantities resolved) {
		this.resolved = resolved;
	}

	/** The first few by the order of measures, each for its latest time only. */
	public List<KeyFigure> of(CompanyClaims claims, PointOfView view) {
		Map<Topic, List<Figure>> topics = claims.own()
			.stream()
			.filter((figure) -> MEASURES.contains(figure.measure().code()) && !figure.isDeprecated())
			.filter((figure) -> figure.basis() == null || figure.parts().isEmpty())
			.collect(Collectors.groupingBy(Topic::of, LinkedHashMap::new, Collectors.toList()));
		Map<Quantity, Topic> chosen = new LinkedHashMap<>();
		topics.entrySet()
			.stream()
			.sorted(Comparator.comparingInt((entry) -> MEASURES.indexOf(entry.getKey().measure.code())))
			.limit(MOST)
			.forEach((entry) -> chosen.put(Quantity.of(entry.getValue().stream().max(BY_TIME).orElseThrow().content()),
					entry.getKey()));
		Map<Quantity, ResolvedQuantity> atHand = atHand(claims, chosen, view);
		List<KeyFigure> keys = new ArrayList<>();
		chosen.forEach((quantity, topic) -> {
			ResolvedQuantity reading = Objects.requireNonNullElseGet(atHand.get(quantity),
					() -> this.resolved.read(quantity, view.asOf(), view.rule()));
			reading.headline().ifPresent((headline) -> keys.add(KeyFigure.of(topic.label(), reading, headline)));
		});
		return keys;
	}

	/** The quantities all of whose claims are read already. */
	private Map<Quantity, ResolvedQuantity> atHand(CompanyClaims claims, Map<Quantity, Topic> chosen,
			PointOfView view) {
		Map<String, Long> read = claims.own()
			.stream()
			.collect(Collectors.groupingBy((figure) -> figure.content().measure(), Collectors.counting()));
		List<Figure> complete = claims.own()
			.stream()
			.filter((figure) -> chosen.containsKey(figure.quantity()))
			.filter((figure) -> claims.counted().of(figure.content().measure()) == read
				.getOrDefault(figure.content().measure(), 0L))
			.toList();
		return this.resolved.read(complete, view.asOf(), view.rule())
			.stream()
			.collect(Collectors.toMap(ResolvedQuantity::quantity, Function.identity()));
	}

	private static LocalDate lastDay(Period period) {
		return Objects.requireNonNullElse(period.end(), LocalDate.MIN);
	}

	private static LocalDate firstDay(Period period) {
		return Objects.requireNonNullElse(period.start(), LocalDate.MIN);
	}

	/** What can be told over time: one measure, basis and part. */
	private record Topic(Label measure, @Nullable Label basis, Breakdown breakdown, List<Label> parts) {

		static Topic of(Figure figure) {
			return new Topic(figure.measure(), figure.basis(), figure.content().breakdown(), figure.parts());
		}

		String label() {
			String whole = (this.basis != null) ? this.basis.label() : this.measure.label();
			String part = this.parts.stream().map(Label::label).collect(Collectors.joining(", "));
			return part.isEmpty() ? whole : whole + ": " + part;
		}

	}

}
