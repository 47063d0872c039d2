package org.outlay.readings.figures;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.outlay.readings.ledger.Figure;
import org.outlay.readings.ledger.Lookups;
import org.outlay.readings.ledger.SourceRef;
import org.outlay.readings.ledger.SubjectSummary;
import org.outlay.values.english.English;

import org.springframework.stereotype.Component;

/** Groups the sources of figures by their origin. */
@Component
public record Origins(Lookups lookups) {

	/** The origins of some figures, most figures to fewest. */
	List<Origin> of(List<Figure> figures) {
		return origins(figures.stream()
			.collect(Collectors.groupingBy(Figure::root, LinkedHashMap::new,
					Collectors.groupingBy(Figure::source, LinkedHashMap::new, Collectors.counting()))));
	}

	public List<Origin> counted(List<SubjectSummary.Use> counted) {
		Map<String, SourceRef> refs = this.lookups.sources(counted.stream()
			.flatMap((use) -> Stream.of(use.source(), Objects.requireNonNullElse(use.origin(), use.source())))
			.toList());
		Map<String, Map<SourceRef, Long>> uses = new LinkedHashMap<>();
		for (SubjectSummary.Use use : counted) {
			SourceRef source = Objects.requireNonNull(refs.get(use.source()));
			SourceRef origin = Objects.requireNonNull(refs.get(Objects.requireNonNullElse(use.origin(), use.source())));
			uses.computeIfAbsent(origin.root(), (key) -> new LinkedHashMap<>()).merge(source, use.claims(), Long::sum);
		}
		return origins(uses);
	}

	private List<Origin> origins(Map<String, ? extends Map<SourceRef, Long>> uses) {
		Map<String, SourceRef> refs = this.lookups.sources(uses.keySet());
		return uses.entrySet()
			.stream()
			.sorted((a, b) -> Long.compare(total(b.getValue()), total(a.getValue())))
			.map((entry) -> new Origin(Objects.requireNonNull(refs.get(entry.getKey())),
					entry.getValue()
						.entrySet()
						.stream()
						.map((use) -> Origin.Use.of(use.getKey(), use.getValue()))
						.toList()))
			.toList();
	}

	private static long total(Map<SourceRef, Long> uses) {
		return uses.values().stream().mapToLong(Long::longValue).sum();
	}

	/** The heading of a list of origins: {@code "3 sources, 2 origins"}. */
	public static String summary(List<Origin> origins) {
		long sources = origins.stream()
			.flatMap((origin) -> origin.uses().stream())
			.map((use) -> use.source().id())
			.distinct()
			.count();
		return English.count(sources, "source") + ", " + English.count(origins.size(), "origin");
	}

}
