package org.outlay.readings.sourceview;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

import org.outlay.readings.ledger.Figure;
import org.outlay.readings.ledger.SubjectSummary;

/**
 * What others retell of a source.
 *
 * @param uses how many claims of each, the most first
 * @param figures the first of these claims, source by source in the order of the texts
 */
public record RetoldClaims(List<SubjectSummary.Use> uses, List<Figure> figures) {

	static RetoldClaims of(String source, Map<String, Long> uses, List<Figure> figures) {
		return new RetoldClaims(uses.entrySet()
			.stream()
			.map((use) -> new SubjectSummary.Use(use.getKey(), source, use.getValue()))
			.sorted(Comparator.comparing(SubjectSummary.Use::claims)
				.reversed()
				.thenComparing(SubjectSummary.Use::source))
			.toList(), figures);
	}

	/** How many claims there are in all. */
	public long claims() {
		return this.uses.stream().mapToLong(SubjectSummary.Use::claims).sum();
	}

}
