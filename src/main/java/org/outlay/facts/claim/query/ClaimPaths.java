package org.outlay.facts.claim.query;

import java.util.List;

import jakarta.persistence.criteria.Path;

/** Paths of a claim's attributes in criteria queries, by name. */
public final class ClaimPaths {

	static final String ID = "content.id";

	static final String SUBJECT = "content.subject";

	static final String MEASURE = "content.measure";

	static final String BASIS = "content.basis";

	static final String FAMILY = "family";

	static final List<String> PARTS = List.of("content.breakdown.use", "content.breakdown.region",
			"content.breakdown.item", "content.breakdown.segment");

	static final String INSTANT = "content.period.instant";

	static final String START = "content.period.start";

	static final String END = "content.period.end";

	static final String SOURCE = "content.source";

	static final String LOW = "content.amount.interval.low";

	static final String HIGH = "content.amount.interval.high";

	/** The attributes that identify a quantity: six, then the four parts. */
	public static final List<String> OF_QUANTITIES = List.of(SUBJECT, MEASURE, FAMILY, START, END, INSTANT,
			PARTS.get(0), PARTS.get(1), PARTS.get(2), PARTS.get(3));

	private ClaimPaths() {
	}

	/** The path with this name; a dot leads into an embedded value. */
	@SuppressWarnings("unchecked")
	public static <T> Path<T> of(Path<?> claim, String name) {
		Path<?> path = claim;
		for (String step : name.split("\\.", -1)) {
			path = path.get(step);
		}
		return (Path<T>) path;
	}

}
