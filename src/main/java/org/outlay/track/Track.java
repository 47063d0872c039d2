package org.outlay.track;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.outlay.claim.Cell;
import org.outlay.claim.Nature;
import org.outlay.claim.Rank;
import org.outlay.headline.Yardstick;
import org.outlay.ledger.Figure;
import org.outlay.period.AsOf;
import org.outlay.period.Period;
import org.outlay.period.PublicationWindow;

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
public record Track(Cell cell, List<Figure> plans, List<Step> steps, List<Unordered> unordered, Fate fate) {

	/**
	 * The record of one quantity on a day; empty if nothing was planned of it by then.
	 * @param cell every claim on the quantity
	 */
	public static Optional<Track> of(List<Figure> cell, AsOf asOf, Yardstick yardstick) {
		List<Figure> known = cell.stream()
			.filter((figure) -> asOf.isPublic(figure.source().published()))
			.filter((figure) -> figure.stated().rank() != Rank.DEPRECATED && !figure.isRepeat())
			.toList();
		List<Figure> standing = known.stream().filter((figure) -> !isCorrected(figure, known)).toList();
		List<Figure> plans = Order.of(standing.stream().filter((figure) -> !isActual(figure)).toList());
		if (plans.isEmpty()) {
			return Optional.empty();
		}
		List<Figure> actuals = Order.of(standing.stream().filter(Track::isActual).toList());
		return Optional.of(new Path(plans, actuals, asOf, yardstick).track());
	}

	private static boolean isActual(Figure figure) {
		return figure.stated().nature() == Nature.ACTUAL;
	}

	/** Our own slips are no history of the company. */
	private static boolean isCorrected(Figure figure, List<Figure> known) {
		return known.stream().anyMatch((other) -> figure.id().equals(other.stated().links().corrects()));
	}

	/** The first of its plans: the one to name it by. */
	public Figure first() {
		return this.plans.get(0);
	}

	/** Whether anything happened to the plan but that it was made. */
	public boolean isEventful() {
		return !this.steps.isEmpty() || this.fate != Fate.OPEN;
	}

	/**
	 * What has become of it: {@code "ended 31 December 2025, no actual recorded"},
	 * {@code "open until 31 December 2026"}.
	 */
	public String fateWords() {
		Period period = this.cell.period();
		return switch (this.fate) {
			case WITHDRAWN -> "withdrawn";
			case REALISED -> "an actual is recorded";
			case ENDED -> "ended " + day(period.end()) + ", no actual recorded";
			case OPEN -> (period.end() != null) ? "open until " + day(period.end()) : "no end stated";
		};
	}

	private static String day(@Nullable LocalDate day) {
		return (day != null) ? new PublicationWindow(day, day).words() : "";
	}

}
