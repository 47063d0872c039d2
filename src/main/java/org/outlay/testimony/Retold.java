package org.outlay.testimony;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

import org.outlay.ledger.Figure;
import org.outlay.ledger.Survey;

/**
 * What others retell of a source.
 *
 * @param uses how many claims of each, the most first
 * @param figures the first of these claims, source by source in the order of the texts
 */
public record Retold(List<Survey.Use> uses, List<Figure> figures) {

	static Retold of(String source, Map<String, Long> uses, List<Figure> figures) {
		return new Retold(uses.entrySet()
			.stream()
			.map((use) -> new Survey.Use(use.getKey(), source, use.getValue()))
			.sorted(Comparator.comparing(Survey.Use::claims).reversed().thenComparing(Survey.Use::source))
			.toList(), figures);
	}

	/** How many claims there are in all. */
	public long claims() {
		return this.uses.stream().mapToLong(Survey.Use::claims).sum();
	}

}
