package org.outlay.readings.figures;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.outlay.facts.claim.Nature;
import org.outlay.readings.ledger.Figure;
import org.outlay.values.amount.Amount;
import org.outlay.values.period.Period;

/**
 * The largest plans, guidance and forecasts in one currency, the largest first. Without a
 * rate of exchange, currencies are not ranked against each other.
 */
record LargestPlans(String currency, List<Plan> largest) {

	private static final int MOST = 5;

	/**
	 * By currency; what is over, was revised, says something again or is a part is left
	 * out.
	 */
	static List<LargestPlans> of(List<Figure> figures, Collection<String> groups, LocalDate today) {
		Set<String> revised = new HashSet<>();
		figures.forEach((figure) -> revised.add(String.valueOf(figure.content().links().revises())));
		Map<String, List<Figure>> byCurrency = figures.stream()
			.filter((figure) -> figure.content().nature() != Nature.ACTUAL && !figure.isRepeat())
			.filter((figure) -> liesAhead(figure.content().period(), today))
			.filter((figure) -> figure.parts().isEmpty() && !figure.isDeprecated() && !revised.contains(figure.id()))
			.collect(Collectors.groupingBy((figure) -> figure.amount().unit().code(), TreeMap::new,
					Collectors.toList()));
		return byCurrency.entrySet()
			.stream()
			.map((entry) -> new LargestPlans(entry.getKey(), largest(entry.getValue(), groups)))
			.toList();
	}

	private static boolean liesAhead(Period period, LocalDate today) {
		LocalDate end = period.end();
		return end == null || !end.isBefore(today);
	}

	private static List<Plan> largest(List<Figure> figures, Collection<String> groups) {
		return figures.stream()
			.sorted(Comparator.comparing((Figure figure) -> size(figure.amount())).reversed())
			.limit(MOST)
			.map((figure) -> new Plan(figure, groups.contains(figure.subject().id())))
			.toList();
	}

	/** What an amount is ranked by: its floor, or its ceiling where it has no floor. */
	private static BigDecimal size(Amount amount) {
		BigDecimal low = amount.low();
		boolean floor = low != null && low.signum() > 0;
		return Objects.requireNonNullElse(floor ? low : amount.high(), BigDecimal.ZERO);
	}

	/** One plan, and whether it is that of a group. */
	record Plan(Figure figure, boolean group) {
	}

}
