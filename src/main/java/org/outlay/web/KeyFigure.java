package org.outlay.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.outlay.claim.Breakdown;
import org.outlay.claim.Stated;
import org.outlay.ledger.Figure;
import org.outlay.ledger.Label;
import org.outlay.period.Period;

/**
 * What is claimed of the latest time there is a claim about: all of it, since nothing
 * here chooses between claims.
 *
 * @param label what is measured: {@code "AI capital expenditure"}
 * @param when the time it is about, in words
 */
record KeyFigure(String label, String when, List<Strand> strands) {

	private static final int MOST = 6;

	/** Measures that tell most of a company, in the order they are shown. */
	private static final List<String> MEASURES = List.of("capex", "data-budget", "valuation", "funding-round",
			"net-profit", "arr", "daily-active-users", "tokens-per-day", "market-share", "headcount", "chip-stock");

	/** The first few by the order of measures, each with its latest time only. */
	static List<KeyFigure> of(List<Figure> figures) {
		Map<Topic, List<Figure>> topics = figures.stream()
			.filter((figure) -> MEASURES.contains(figure.measure().code()) && !figure.isDeprecated())
			.filter((figure) -> figure.basis() == null || figure.parts().isEmpty())
			.collect(Collectors.groupingBy(Topic::of, LinkedHashMap::new, Collectors.toList()));
		List<KeyFigure> keys = new ArrayList<>();
		topics.entrySet()
			.stream()
			.sorted(Comparator.comparingInt((entry) -> MEASURES.indexOf(entry.getKey().measure.code())))
			.limit(MOST)
			.forEach((entry) -> keys.add(latest(entry.getKey(), entry.getValue())));
		return keys;
	}

	private static KeyFigure latest(Topic topic, List<Figure> figures) {
		Period latest = figures.stream()
			.map((figure) -> figure.stated().period())
			.max(Comparator.comparing(KeyFigure::lastDay).thenComparing(KeyFigure::firstDay))
			.orElse(Period.UNKNOWN);
		List<Figure> then = figures.stream().filter((figure) -> figure.stated().period().equals(latest)).toList();
		return new KeyFigure(topic.label(), latest.words(), Strand.of(then).stream().map(Strand::unlabelled).toList());
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
			Stated stated = figure.stated();
			return new Topic(figure.measure(), figure.basis(), stated.breakdown(), figure.parts());
		}

		public String label() {
			String whole = (this.basis != null) ? this.basis.label() : this.measure.label();
			String part = this.parts.stream().map(Label::label).collect(Collectors.joining(", "));
			return part.isEmpty() ? whole : whole + ": " + part;
		}

	}

}
