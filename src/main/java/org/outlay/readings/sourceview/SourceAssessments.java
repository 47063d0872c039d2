package org.outlay.readings.sourceview;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.outlay.facts.claim.Quantity;
import org.outlay.facts.claim.query.ClaimFilter;
import org.outlay.facts.claim.query.ClaimKey;
import org.outlay.readings.headline.Headline;
import org.outlay.readings.headline.HeadlineRule;
import org.outlay.readings.headline.ResolvedQuantities;
import org.outlay.readings.headline.ResolvedQuantity;
import org.outlay.readings.ledger.ClaimCounts;
import org.outlay.readings.ledger.Figure;
import org.outlay.readings.ledger.Ledger;

import org.springframework.stereotype.Service;

/** Compares the claims of sources, quantity by quantity. */
@Service
public record SourceAssessments(Ledger ledger, ClaimCounts claimCounts, ResolvedQuantities resolved) {

	/** The most quantities of a source that are compared with other sources. */
	private static final int MOST = 400;

	/** Assesses a source by all its public claims. */
	public SourceAssessment of(String source, HeadlineRule rule) {
		return of(source, this.ledger.text(ClaimFilter.at(rule.asOf()).from(source)), rule);
	}

	/**
	 * Assesses a source by claims read before.
	 * @param claims in the order of its text
	 */
	public SourceAssessment of(String source, List<Figure> claims, HeadlineRule rule) {
		return assessments(Map.of(source, claims), rule).get(0);
	}

	/** Assesses sources by their latest claims up to the limit, by their ids. */
	public Map<String, SourceAssessment> of(Collection<String> sources, HeadlineRule rule) {
		List<Long> rows = this.claimCounts.newestOfEach(ClaimKey.SOURCE, sources, rule.asOf(), MOST);
		Map<String, List<Figure>> claims = new LinkedHashMap<>();
		sources.forEach((source) -> claims.put(source, List.of()));
		claims.putAll(this.ledger.text(ClaimFilter.at(rule.asOf()).rows(rows))
			.stream()
			.collect(Collectors.groupingBy((figure) -> figure.source().id())));
		return assessments(claims, rule).stream()
			.collect(Collectors.toMap(SourceAssessment::source, Function.identity()));
	}

	private List<SourceAssessment> assessments(Map<String, List<Figure>> claims, HeadlineRule rule) {
		Set<Quantity> asked = new LinkedHashSet<>();
		claims.values().forEach((figures) -> quantities(figures).limit(MOST).forEach(asked::add));
		Map<Quantity, ResolvedQuantity> readings = (asked.isEmpty() ? List.<ResolvedQuantity>of()
				: this.resolved.read(asked, rule))
			.stream()
			.collect(Collectors.toMap(ResolvedQuantity::quantity, Function.identity()));
		return claims.entrySet().stream().map((source) -> {
			List<SourcePosition> positions = quantities(source.getValue()).limit(MOST)
				.map((quantity) -> position(source.getKey(), Objects.requireNonNull(readings.get(quantity)), rule))
				.toList();
			return new SourceAssessment(source.getKey(), source.getValue(), positions,
					(int) quantities(source.getValue()).count());
		}).toList();
	}

	private static Stream<Quantity> quantities(List<Figure> figures) {
		return figures.stream().map(Figure::quantity).distinct();
	}

	private SourcePosition position(String source, ResolvedQuantity reading, HeadlineRule rule) {
		List<Figure> current = reading.headline().map(Headline::current).orElse(List.of());
		Map<String, List<Figure>> bySource = Stream.concat(current.stream(), reading.figures().stream())
			.filter((figure) -> rule.asOf().isPublic(figure.source().published()))
			.distinct()
			.collect(Collectors.groupingBy((figure) -> figure.source().id(), LinkedHashMap::new, Collectors.toList()));
		List<Figure> own = Objects.requireNonNull(bySource.remove(source));
		Figure here = representative(own, current);
		List<SourcePosition.Difference> differences = bySource.values().stream().flatMap((theirs) -> {
			Figure there = representative(theirs, current);
			return Stream
				.of(Stream.of(difference(here, there, current, rule)),
						own.stream()
							.filter((one) -> !one.equals(here))
							.map((one) -> difference(one, there, current, rule))
							.filter((other) -> other.isBeyondOrigin() || other.isReworded()),
						theirs.stream()
							.filter((other) -> !other.equals(there))
							.map((other) -> difference(here, other, current, rule))
							.filter(SourcePosition.Difference::isExceeded))
				.flatMap(Function.identity());
		}).toList();
		boolean shown = reading.headline().map((headline) -> headline.figure().equals(here)).orElse(false);
		return new SourcePosition(reading.quantity(), here, shown, differences);
	}

	private SourcePosition.Difference difference(Figure here, Figure there, List<Figure> current, HeadlineRule rule) {
		return new SourcePosition.Difference(this.resolved.pair(here, there, rule),
				current.contains(here) && current.contains(there));
	}

	/**
	 * The claim that represents a source: the first current one, preferably not a repeat;
	 * if none is current, its first.
	 */
	private static Figure representative(List<Figure> figures, List<Figure> current) {
		return figures.stream()
			.filter(current::contains)
			.min(Comparator.comparing(Figure::isRepeat))
			.orElse(figures.get(0));
	}

}
