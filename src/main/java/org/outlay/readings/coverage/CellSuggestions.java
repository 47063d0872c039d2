package org.outlay.readings.coverage;

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

import org.outlay.facts.claim.AsserterKind;
import org.outlay.facts.claim.Breakdown;
import org.outlay.facts.claim.Nature;
import org.outlay.facts.claim.Quantity;
import org.outlay.readings.headline.Agreement;
import org.outlay.readings.headline.AmountScale;
import org.outlay.readings.headline.Headline;
import org.outlay.readings.ledger.Figure;
import org.outlay.values.amount.Extent;
import org.outlay.values.amount.Interval;

/** Leads that single quantities give. */
final class CellSuggestions {

	private static final Set<AsserterKind> WEAK = Set.of(AsserterKind.UNNAMED_PEOPLE, AsserterKind.OUTLET);

	private static final Comparator<CoverageCell> BY_KEY = Comparator
		.comparing((cell) -> cell.reading().quantity().key());

	/** Capital expenditure first, then other money. */
	private static final Comparator<CoverageCell> BY_WEIGHT = Comparator
		.comparing((CoverageCell cell) -> figure(cell).basis() == null)
		.thenComparing((cell) -> !figure(cell).amount().unit().isCurrency());

	private final List<CoverageCell> cells;

	private final AmountScale scale;

	CellSuggestions(List<CoverageCell> cells, AmountScale scale) {
		this.cells = cells.stream().filter((cell) -> cell.shown().isPresent()).toList();
		this.scale = scale;
	}

	/** What should have come out by now: of what ended first, first. */
	List<Suggestion> overdue() {
		Comparator<CoverageCell> byEnd = Comparator.comparing((cell) -> cell.reading().quantity().period().end(),
				Comparator.nullsLast(Comparator.naturalOrder()));
		return such((cell) -> cell.age() == FigureAge.OVERDUE, BY_WEIGHT.thenComparing(byEnd))
			.map((cell) -> suggestion(Suggestion.Reason.OVERDUE, cell,
					"the time is over, and all there is on it is " + said(figure(cell).content().nature()) + "."))
			.toList();
	}

	/** The widest gap for its size comes first; what no rate can measure, last. */
	List<Suggestion> conflicts() {
		return such((cell) -> cell.state() == CoverageState.CONFLICTING,
				Comparator.comparing(this::width, Comparator.nullsLast(Comparator.reverseOrder())))
			.map((cell) -> suggestion(Suggestion.Reason.CONFLICT, cell,
					"voices in force cannot all be right, and a stronger one would tell."))
			.toList();
	}

	/** Unnamed people come before the outlet itself. */
	List<Suggestion> weak() {
		return such(CellSuggestions::isWeak, BY_WEIGHT.thenComparing((cell) -> voice(cell)))
			.map((cell) -> suggestion(Suggestion.Reason.WEAK, cell,
					((voice(cell) == AsserterKind.OUTLET) ? "the outlet itself is the only voice"
							: "unnamed people are the only voice") + " on it."))
			.toList();
	}

	/** Parts are left out where their whole is such a one itself. */
	private Stream<CoverageCell> such(Predicate<CoverageCell> wanted, Comparator<CoverageCell> order) {
		List<CoverageCell> such = this.cells.stream().filter(wanted).toList();
		Set<Quantity> wholes = such.stream()
			.filter(CoverageCell::isWhole)
			.map((cell) -> cell.reading().quantity())
			.collect(Collectors.toSet());
		return such.stream()
			.filter((cell) -> cell.isWhole() || !wholes.contains(whole(cell.reading().quantity())))
			.sorted(order.thenComparing(BY_KEY));
	}

	private static Quantity whole(Quantity part) {
		return new Quantity(part.subject(), part.measure(), part.basis(), Breakdown.WHOLE, part.period());
	}

	private static Suggestion suggestion(Suggestion.Reason reason, CoverageCell cell, String what) {
		Figure figure = figure(cell);
		return new Suggestion(reason, figure.subject().name() + ", " + figure.topic() + ": " + what, figure.subject(),
				figure.measure(), cell.reading().quantity(), null);
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

	private static boolean isWeak(CoverageCell cell) {
		return cell.state() == CoverageState.KNOWN
				&& cell.reading().headline().orElseThrow().agreement() == Agreement.SINGLE
				&& WEAK.contains(voice(cell));
	}

	private static Figure figure(CoverageCell cell) {
		return cell.shown().orElseThrow();
	}

	private static AsserterKind voice(CoverageCell cell) {
		return figure(cell).content().assertedBy().kind();
	}

	/** How far the figure shown lies from the one farthest off, as part of itself. */
	private @Nullable BigDecimal width(CoverageCell cell) {
		Headline headline = cell.reading().headline().orElseThrow();
		return headline.alternatives()
			.stream()
			.flatMap((other) -> width(headline.figure(), other).stream())
			.max(Comparator.naturalOrder())
			.orElse(null);
	}

	private Optional<BigDecimal> width(Figure one, Figure other) {
		BigDecimal low = one.amount().low();
		return (low == null || low.signum() <= 0) ? Optional.empty()
				: this.scale.distance(one, other)
					.map(Extent::interval)
					.map(Interval::low)
					.map((gap) -> gap.divide(low, MathContext.DECIMAL64));
	}

}
