package org.outlay.readings.track;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.outlay.facts.claim.Nature;
import org.outlay.facts.claim.Quantity;
import org.outlay.facts.claim.Rank;
import org.outlay.readings.headline.AmountScale;
import org.outlay.readings.headline.RelatedFigure;
import org.outlay.readings.ledger.Figure;
import org.outlay.values.code.Coded;
import org.outlay.values.period.AsOf;
import org.outlay.values.period.Period;
import org.outlay.values.period.PublicationWindow;

/**
 * The record of what was planned for one quantity: one subject, measure, basis and
 * period. Bases never mix.
 *
 * @param plans what was said ahead, the oldest publication first; what only says another
 * again is left out
 * @param steps from plan to plan, in certain order, then from the plan that counts to
 * every actual
 * @param unordered plans without a certain order
 */
public record Track(Quantity quantity, List<Figure> plans, List<PlanStep> steps, List<UndatedPair> unordered,
		PlanStatus status) {

	/**
	 * The record of one quantity on a day; empty if nothing was planned of it by then.
	 * @param quantity every claim on the quantity
	 */
	public static Optional<Track> of(List<Figure> quantity, AsOf asOf, AmountScale scale) {
		List<Figure> known = quantity.stream()
			.filter((figure) -> asOf.isPublic(figure.source().published()))
			.filter((figure) -> figure.content().rank() != Rank.DEPRECATED && !figure.isRepeat())
			.toList();
		List<Figure> standing = known.stream().filter((figure) -> !isCorrected(figure, known)).toList();
		List<Figure> plans = PublicationOrder.of(standing.stream().filter((figure) -> !isActual(figure)).toList());
		if (plans.isEmpty()) {
			return Optional.empty();
		}
		List<Figure> actuals = PublicationOrder.of(standing.stream().filter(Track::isActual).toList());
		return Optional.of(new TrackBuilder(plans, actuals, asOf, scale).track());
	}

	private static boolean isActual(Figure figure) {
		return figure.content().nature() == Nature.ACTUAL;
	}

	/** Our own slips are no history of the company. */
	private static boolean isCorrected(Figure figure, List<Figure> known) {
		return known.stream().anyMatch((other) -> figure.id().equals(other.content().links().corrects()));
	}

	/** The first of its plans: the one to name it by. */
	public Figure first() {
		return this.plans.get(0);
	}

	/** Whether anything happened to the plan but that it was made. */
	public boolean isEventful() {
		return !this.steps.isEmpty() || this.status != PlanStatus.OPEN;
	}

	/**
	 * What has become of it: {@code "ended 31 December 2025, no actual recorded"},
	 * {@code "open until 31 December 2026"}.
	 */
	public String statusWords() {
		Period period = this.quantity.period();
		return switch (this.status) {
			case WITHDRAWN -> "withdrawn";
			case REALISED -> "an actual is recorded";
			case ENDED -> "ended " + day(period.end()) + ", no actual recorded";
			case OPEN -> (period.end() != null) ? "open until " + day(period.end()) : "no end stated";
		};
	}

	private static String day(@Nullable LocalDate day) {
		return (day != null) ? new PublicationWindow(day, day).words() : "";
	}

	/** What has become of a plan. */
	public enum PlanStatus implements Coded {

		/** Its time is not over, or has no stated end. */
		OPEN,
		/** Its time is over, and nobody has said what came of it. */
		ENDED,
		/** An actual is recorded. */
		REALISED,
		/** It was taken back. */
		WITHDRAWN

	}

	/** Two plans of which nobody can say which came first. */
	public record UndatedPair(Figure one, Figure other, RelatedFigure related) {

		/** Why there is no order. */
		public String reason() {
			return this.one.source().id().equals(this.other.source().id())
					? "One source tells both and does not say which came first."
					: "The dates of their sources do not tell which came first.";
		}

	}

}
