package org.outlay.readings.coverage;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.outlay.facts.source.Tier;
import org.outlay.readings.ledger.Figure;
import org.outlay.readings.ledger.SourceRef;

/** Leads to sources that others tell from and nobody has read here. */
final class OriginSuggestions {

	/** An origin behind so many claims is worth reading. */
	static final int MANY = 3;

	private OriginSuggestions() {
	}

	/** Origins only cited, those behind the most of these figures first. */
	static List<Suggestion> unread(List<Figure> figures) {
		Map<SourceRef, Long> claims = new LinkedHashMap<>();
		figures.stream()
			.flatMap((figure) -> Stream.ofNullable(figure.origin()))
			.filter((origin) -> origin.tier() == Tier.CITED)
			.forEach((origin) -> claims.merge(origin, 1L, Long::sum));
		return claims.entrySet()
			.stream()
			.filter((origin) -> origin.getValue() >= MANY)
			.sorted(Map.Entry.<SourceRef, Long>comparingByValue(Comparator.reverseOrder())
				.thenComparing((origin) -> origin.getKey().id()))
			.map((origin) -> new Suggestion(Suggestion.Reason.UNREAD,
					origin.getKey().chip() + ": cited as the origin of " + origin.getValue()
							+ " claims, and not read for Outlay.",
					null, null, null, origin.getKey()))
			.toList();
	}

}
