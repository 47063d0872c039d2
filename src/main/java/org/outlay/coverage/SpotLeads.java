package org.outlay.coverage;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.outlay.amount.Interval;
import org.outlay.amount.Quantity;
import org.outlay.claim.AsserterKind;
import org.outlay.claim.Breakdown;
import org.outlay.claim.Cell;
import org.outlay.claim.Nature;
import org.outlay.headline.Agreement;
import org.outlay.headline.Gaps;
import org.outlay.headline.Headline;
import org.outlay.headline.Yardstick;
import org.outlay.ledger.Figure;

/** Leads that single quantities give. */
final class SpotLeads {

	private static final Set<AsserterKind> WEAK = Set.of(AsserterKind.UNNAMED_PEOPLE, AsserterKind.OUTLET);

	private static final Comparator<Spot> BY_KEY = Comparator.comparing((spot) -> spot.reading().cell().key());

	/** Capital expenditure first, then other money. */
	private static final Comparator<Spot> BY_WEIGHT = Comparator.comparing((Spot spot) -> figure(spot).basis() == null)
		.thenComparing((spot) -> !figure(spot).amount().unit().isCurrency());

	private final List<Spot> spots;

	private final Yardstick yardstick;

	SpotLeads(List<Spot> spots, Yardstick yardstick) {
		this.spots = spots.stream().filter((spot) -> spot.shown().isPresent()).toList();
		this.yardstick = yardstick;
	}

	/** What should have come out by now: of what ended first, first. */
	List<Lead> overdue() {
		Comparator<Spot> byEnd = Comparator.comparing((spot) -> spot.reading().cell().period().end(),
				Comparator.nullsLast(Comparator.naturalOrder()));
		return such((spot) -> spot.age() == Age.OVERDUE, BY_WEIGHT.thenComparing(byEnd))
			.map((spot) -> lead(Lead.Reason.OVERDUE, spot,
					"the time is over, and all there is on it is " + said(figure(spot).stated().nature()) + "."))
			.toList();
	}

	/** The widest gap for its size comes first; what no rate can measure, last. */
	List<Lead> conflicts() {
		return such((spot) -> spot.state() == State.CONFLICTING,
				Comparator.comparing(this::width, Comparator.nullsLast(Comparator.reverseOrder())))
			.map((spot) -> lead(Lead.Reason.CONFLICT, spot,
					"voices in force cannot all be right, and a stronger one would tell."))
			.toList();
	}

	/** Unnamed people come before the outlet itself. */
	List<Lead> weak() {
		return such(SpotLeads::isWeak, BY_WEIGHT.thenComparing((spot) -> voice(spot)))
			.map((spot) -> lead(Lead.Reason.WEAK, spot,
					((voice(spot) == AsserterKind.OUTLET) ? "the outlet itself is the only voice"
							: "unnamed people are the only voice") + " on it."))
			.toList();
	}

	/** Parts are left out where their whole is such a one itself. */
	private Stream<Spot> such(Predicate<Spot> wanted, Comparator<Spot> order) {
		List<Spot> such = this.spots.stream().filter(wanted).toList();
		Set<Cell> wholes = such.stream()
			.filter(Spot::isWhole)
			.map((spot) -> spot.reading().cell())
			.collect(Collectors.toSet());
		return such.stream()
			.filter((spot) -> spot.isWhole() || !wholes.contains(whole(spot.reading().cell())))
			.sorted(order.thenComparing(BY_KEY));
	}

	private static Cell whole(Cell part) {
		return new Cell(part.subject(), part.measure(), part.basis(), Breakdown.WHOLE, part.period());
	}

	private static Lead lead(Lead.Reason reason, Spot spot, String what) {
		Figure figure = figure(spot);
		return new Lead(reason, figure.subject().name() + ", " + figure.topic() + ": " + what, figure.subject(),
				figure.measure(), spot.reading().cell(), null);
	}

	private static String said(Nature nature) {
		return switch (nature) {
			case PLAN -> "a plan";
			case GUIDANCE -> "guidance of the company";
			case COMMITMENT -> "a commitment";
			case FORECAST -> "a forecast";
			case ACTUAL -> "an actual";
		};
	}

	private static boolean isWeak(Spot spot) {
		return spot.state() == State.KNOWN && spot.reading().headline().orElseThrow().agreement() == Agreement.SINGLE
				&& WEAK.contains(voice(spot));
	}

	private static Figure figure(Spot spot) {
		return spot.shown().orElseThrow();
	}

	private static AsserterKind voice(Spot spot) {
		return figure(spot).stated().assertedBy().kind();
	}

	/** How far the figure shown lies from the one farthest off, as part of itself. */
	private @Nullable BigDecimal width(Spot spot) {
		Headline headline = spot.reading().headline().orElseThrow();
		return headline.alternatives()
			.stream()
			.flatMap((other) -> width(headline.figure(), other).stream())
			.max(Comparator.naturalOrder())
			.orElse(null);
	}

	private Optional<BigDecimal> width(Figure one, Figure other) {
		BigDecimal low = one.amount().low();
		return (low == null || low.signum() <= 0) ? Optional.empty()
				: Gaps.between(one, other, this.yardstick)
					.map(Quantity::interval)
					.map(Interval::low)
					.map((gap) -> gap.divide(low, MathContext.DECIMAL64));
	}

}
