package org.outlay.readings.track;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.outlay.facts.claim.Nature;
import org.outlay.facts.claim.Quantity;
import org.outlay.readings.headline.Headline;
import org.outlay.readings.headline.Relations.RelatedFigure;
import org.outlay.readings.headline.ResolvedQuantity;
import org.outlay.readings.headline.Relations;
import org.outlay.readings.ledger.Figure;
import org.outlay.values.code.Coded;
import org.outlay.values.english.English;
import org.outlay.values.period.AsOf;
import org.outlay.values.period.Period;
import org.outlay.values.period.PublicationWindow;

/**
 * The plans for one quantity: one subject, measure, family of bases and period.
 *
 * @param plans plans and forecasts, oldest to newest, without repeats
 * @param steps from plan to plan, in certain order, then from the current plan to every
 * actual
 * @param unordered plans without a certain order
 */
public record Track(Quantity quantity, List<Figure> plans, List<PlanStep> steps, List<UndatedPair> unordered,
		PlanStatus status) {

	private static final Comparator<Figure> BY_WINDOW = Comparator
		.comparing((Figure figure) -> figure.source().published(), PublicationWindow.FIRST_TO_LAST)
		.thenComparing(Figure::id);

	/**
	 * The track of one quantity as of a day; empty if there was no plan by then.
	 * @param planned the quantity, with the plan shown for it
	 */
	static Optional<Track> of(ResolvedQuantity planned, AsOf asOf, Relations relations) {
		List<Figure> known = Figure.withoutRepeats(planned.figures()
			.stream()
			.filter((figure) -> asOf.isPublic(figure.source().published()) && !figure.isDeprecated())
			.toList());
		List<Figure> correct = ordered(known.stream().filter((figure) -> !isCorrected(figure, known)).toList(),
				relations);
		List<Figure> plans = correct.stream().filter((figure) -> !isActual(figure)).toList();
		List<Figure> actuals = correct.stream().filter(Track::isActual).toList();
		if (plans.isEmpty()) {
			return Optional.empty();
		}
		Figure current = planned.headline().map(Headline::figure).orElse(plans.get(plans.size() - 1));
		return Optional.of(of(plans, actuals, current, asOf, relations));
	}

	/** The track of plans and actuals, each in order of publication. */
	static Track of(List<Figure> plans, List<Figure> actuals, Figure current, AsOf asOf, Relations relations) {
		List<PlanStep> steps = new ArrayList<>();
		List<UndatedPair> unordered = new ArrayList<>();
		for (int i = 1; i < plans.size(); i++) {
			Figure plan = plans.get(i);
			Figure beside = plans.get(i - 1);
			before(plan, plans.subList(0, i), relations).ifPresentOrElse(
					(before) -> steps.add(PlanStep.of(before, plan, relations)),
					() -> unordered.add(new UndatedPair(beside, plan, relations.between(beside, plan))));
		}
		actuals.forEach((actual) -> steps.add(PlanStep.of(current, actual, relations)));
		return new Track(plans.get(0).quantity(), plans, steps, unordered,
				actuals.isEmpty() ? status(current, asOf) : PlanStatus.REALISED);
	}

	/**
	 * In order of publication; a revision comes after the figure it revises, whatever the
	 * dates.
	 */
	static List<Figure> ordered(List<Figure> figures, Relations relations) {
		List<Figure> left = new ArrayList<>(figures.stream().sorted(BY_WINDOW).toList());
		List<Figure> ordered = new ArrayList<>();
		while (!left.isEmpty()) {
			Figure next = left.stream()
				.filter((figure) -> left.stream().noneMatch((other) -> relations.revises(figure, other)))
				.findFirst()
				.orElse(left.get(0));
			left.remove(next);
			ordered.add(next);
		}
		return ordered;
	}

	/**
	 * The figure another follows: the one it revises; else the last that was certainly
	 * published before it, by the same speaker if there is one.
	 */
	static Optional<Figure> before(Figure figure, List<Figure> earlier, Relations relations) {
		Optional<Figure> revised = earlier.stream().filter((other) -> relations.revises(figure, other)).findFirst();
		if (revised.isPresent()) {
			return revised;
		}
		List<Figure> certain = earlier.stream().filter((other) -> Relations.isLater(figure, other)).toList();
		Optional<Figure> own = certain.stream()
			.filter((other) -> other.content().assertedBy().equals(figure.content().assertedBy()))
			.reduce((a, b) -> b);
		return own.isPresent() ? own : certain.stream().reduce((a, b) -> b);
	}

	private static PlanStatus status(Figure current, AsOf asOf) {
		if (current.content().isWithdrawal()) {
			return PlanStatus.WITHDRAWN;
		}
		LocalDate end = current.content().period().end();
		return (end != null && end.isBefore(asOf.day())) ? PlanStatus.ENDED : PlanStatus.OPEN;
	}

	private static boolean isActual(Figure figure) {
		return figure.content().nature() == Nature.ACTUAL;
	}

	/** Excludes our own mistakes from the history of the company. */
	private static boolean isCorrected(Figure figure, List<Figure> known) {
		return known.stream().anyMatch((other) -> figure.id().equals(other.content().links().corrects()));
	}

	public Figure first() {
		return this.plans.get(0);
	}

	public boolean isEventful() {
		return !this.steps.isEmpty() || this.status != PlanStatus.OPEN;
	}

	/** {@code "ended 31 December 2025, no actual recorded"}. */
	public String statusWords() {
		Period period = this.quantity.period();
		return switch (this.status) {
			case WITHDRAWN -> "withdrawn";
			case REALISED -> "an actual is recorded";
			case ENDED -> "ended " + English.day(Objects.requireNonNull(period.end())) + ", no actual recorded";
			case OPEN -> (period.end() != null) ? "open until " + English.day(period.end()) : "no end stated";
		};
	}

	/** The present state of a plan. */
	public enum PlanStatus implements Coded {

		/** Its period is not over, or has no stated end. */
		OPEN,
		/** Its period is over, and no actual is recorded. */
		ENDED,
		/** An actual is recorded. */
		REALISED,
		/** It was withdrawn. */
		WITHDRAWN

	}

	/** Two plans in unknown order. */
	public record UndatedPair(Figure one, Figure other, RelatedFigure related) {

		public String reason() {
			return this.one.source().id().equals(this.other.source().id())
					? "One source reports both and does not say which came first."
					: "The dates of their sources do not show which came first.";
		}

	}

}
