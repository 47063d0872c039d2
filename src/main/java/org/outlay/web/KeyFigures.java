package org.outlay.web;

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

import org.outlay.claim.Breakdown;
import org.outlay.claim.Cell;
import org.outlay.headline.CellReading;
import org.outlay.headline.Cells;
import org.outlay.ledger.Figure;
import org.outlay.ledger.Label;
import org.outlay.lens.Lens;
import org.outlay.period.Period;

import org.springframework.stereotype.Component;

/** Chooses the figures that tell most of a company. */
@Component
class KeyFigures {

	private static final int MOST = 8;

	/** Measures that tell most of a company, in the order they are shown. */
	private static final List<String> MEASURES = List.of("capex", "data-budget", "valuation", "funding-round",
			"net-profit", "arr", "daily-active-users", "tokens-per-day", "market-share", "headcount", "chip-stock");

	private static final Comparator<Figure> BY_TIME = Comparator
		.comparing((Figure figure) -> lastDay(figure.stated().period()))
		.thenComparing((figure) -> firstDay(figure.stated().period()));

	private final Cells cells;

	KeyFigures(Cells cells) {
		this.cells = cells;
	}

	/** The first few by the order of measures, each for its latest time only. */
	List<KeyFigure> of(CompanyClaims claims, Lens lens) {
		Map<Topic, List<Figure>> topics = claims.own()
			.stream()
			.filter((figure) -> MEASURES.contains(figure.measure().code()) && !figure.isDeprecated())
			.filter((figure) -> figure.basis() == null || figure.parts().isEmpty())
			.collect(Collectors.groupingBy(Topic::of, LinkedHashMap::new, Collectors.toList()));
		Map<Cell, Topic> chosen = new LinkedHashMap<>();
		topics.entrySet()
			.stream()
			.sorted(Comparator.comparingInt((entry) -> MEASURES.indexOf(entry.getKey().measure.code())))
			.limit(MOST)
			.forEach((entry) -> chosen.put(Cell.of(entry.getValue().stream().max(BY_TIME).orElseThrow().stated()),
					entry.getKey()));
		Map<Cell, CellReading> atHand = atHand(claims, chosen, lens);
		List<KeyFigure> keys = new ArrayList<>();
		chosen.forEach((cell, topic) -> {
			CellReading reading = Objects.requireNonNullElseGet(atHand.get(cell),
					() -> this.cells.read(cell, lens.asOf(), lens.rule()));
			reading.headline().ifPresent((headline) -> keys.add(KeyFigure.of(topic.label(), reading, headline)));
		});
		return keys;
	}

	/** The cells all of whose claims are read already. */
	private Map<Cell, CellReading> atHand(CompanyClaims claims, Map<Cell, Topic> chosen, Lens lens) {
		Map<String, Long> read = claims.own()
			.stream()
			.collect(Collectors.groupingBy((figure) -> figure.stated().measure(), Collectors.counting()));
		List<Figure> complete = claims.own()
			.stream()
			.filter((figure) -> chosen.containsKey(Cell.of(figure.stated())))
			.filter((figure) -> claims.survey().of(figure.stated().measure()) == read
				.getOrDefault(figure.stated().measure(), 0L))
			.toList();
		return this.cells.read(complete, lens.asOf(), lens.rule())
			.stream()
			.collect(Collectors.toMap(CellReading::cell, Function.identity()));
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
			return new Topic(figure.measure(), figure.basis(), figure.stated().breakdown(), figure.parts());
		}

		public String label() {
			String whole = (this.basis != null) ? this.basis.label() : this.measure.label();
			String part = this.parts.stream().map(Label::label).collect(Collectors.joining(", "));
			return part.isEmpty() ? whole : whole + ": " + part;
		}

	}

}
