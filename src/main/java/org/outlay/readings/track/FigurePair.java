package org.outlay.readings.track;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.outlay.facts.claim.ClaimContent;
import org.outlay.readings.ledger.Figure;
import org.outlay.values.period.Period;

/**
 * The two figures a printed change lies between. The second is of the same subject and
 * ends with the change's period. The first is, in this order: the one the second revises;
 * for flows that of the same days a year before; for stocks that of the day the period
 * starts on. Where the subject has no such stock, the only one of another subject is
 * taken, because sources do.
 */
record FigurePair(@Nullable Figure before, @Nullable Figure after) {

	static FigurePair of(Figure change, List<Figure> printed) {
		List<Figure> figures = printed.stream()
			.filter((figure) -> !figure.isRepeat() && !figure.isDeprecated())
			.filter((figure) -> figure.content().breakdown().equals(change.content().breakdown()))
			.toList();
		List<FigurePair> pairings = new ArrayList<>();
		for (Figure after : figures) {
			if (isEnd(after, change)) {
				pairings.add(new FigurePair(before(after, change, figures).orElse(null), after));
			}
		}
		return pairings.stream()
			.filter((figurePair) -> figurePair.isRevision())
			.findFirst()
			.or(() -> pairings.stream().filter((figurePair) -> figurePair.before != null).findFirst())
			.or(() -> pairings.stream().findFirst())
			.orElse(new FigurePair(null, null));
	}

	private boolean isRevision() {
		return this.before != null && this.after != null
				&& this.before.id().equals(this.after.content().links().revises());
	}

	private static boolean isEnd(Figure after, Figure change) {
		Period period = after.content().period();
		Period whole = change.content().period();
		return after.content().subject().equals(change.content().subject()) && period.end() != null
				&& period.end().equals(whole.end())
				&& (period.instant() || Objects.equals(period.start(), whole.start()));
	}

	private static Optional<Figure> before(Figure after, Figure change, List<Figure> figures) {
		List<Figure> comparable = figures.stream().filter((figure) -> isComparable(figure, after)).toList();
		Optional<Figure> revised = comparable.stream()
			.filter((figure) -> figure.id().equals(after.content().links().revises()))
			.findFirst();
		if (revised.isPresent()) {
			return revised;
		}
		if (!after.content().period().instant()) {
			return comparable.stream()
				.filter((figure) -> isSameSubject(figure, change)
						&& isYearBefore(figure.content().period(), after.content().period()))
				.findFirst();
		}
		List<Figure> starts = comparable.stream()
			.filter((figure) -> isStart(figure.content().period(), change.content().period()))
			.toList();
		Optional<Figure> own = starts.stream().filter((figure) -> isSameSubject(figure, change)).findFirst();
		return (own.isPresent() || starts.size() != 1) ? own : Optional.of(starts.get(0));
	}

	private static boolean isComparable(Figure figure, Figure after) {
		ClaimContent one = figure.content();
		ClaimContent other = after.content();
		return !one.id().equals(other.id()) && Objects.equals(one.basis(), other.basis())
				&& figure.amount().unit().equals(after.amount().unit());
	}

	private static boolean isSameSubject(Figure figure, Figure change) {
		return figure.content().subject().equals(change.content().subject());
	}

	private static boolean isYearBefore(Period earlier, Period later) {
		return !earlier.instant() && isYearBefore(earlier.start(), later.start())
				&& isYearBefore(earlier.end(), later.end());
	}

	private static boolean isYearBefore(@Nullable LocalDate earlier, @Nullable LocalDate later) {
		return earlier != null && later != null && earlier.equals(later.minusYears(1));
	}

	private static boolean isStart(Period moment, Period whole) {
		return moment.instant() && moment.start() != null && moment.start().equals(whole.start());
	}

}
