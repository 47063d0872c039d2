package org.outlay.readings.track;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.outlay.readings.ledger.Figure;
import org.outlay.values.amount.Amount;
import org.outlay.values.amount.Extent;
import org.outlay.values.amount.Growth;
import org.outlay.values.amount.Interval;
import org.outlay.values.amount.Kind;
import org.outlay.values.amount.Unit;
import org.outlay.values.code.Coded;
import org.outlay.values.english.English;
import org.outlay.values.period.Period;

/**
 * A change that a source prints, checked by our own arithmetic on the figures it prints.
 *
 * @param claim the claim of the change
 * @param base the label of the measure that changes
 * @param before the figure from which it starts; null if the source prints none
 * @param after the figure to which it leads; null if the source prints none
 * @param words the result in full sentences
 */
public record GrowthCheck(Figure claim, String base, Verdict verdict, @Nullable Figure before, @Nullable Figure after,
		String words) {

	/**
	 * Checks a claim. The figure after the change is of the same subject and ends with
	 * the change's period; of several, one that has a figure before it is taken.
	 * @param printed the claims of the same source on the measure that changes
	 * @param base the label of that measure
	 */
	static GrowthCheck of(Figure claim, List<Figure> printed, String base) {
		List<Figure> figures = Figure.withoutRepeats(printed.stream()
			.filter((figure) -> !figure.isDeprecated()
					&& figure.content().breakdown().equals(claim.content().breakdown()))
			.toList());
		List<Figure> ends = figures.stream().filter((figure) -> isEnd(figure, claim)).toList();
		Figure after = ends.stream()
			.filter((end) -> revised(end, figures).isPresent())
			.findFirst()
			.or(() -> ends.stream().filter((end) -> before(end, claim, figures).isPresent()).findFirst())
			.or(() -> ends.stream().findFirst())
			.orElse(null);
		Figure before = (after != null) ? before(after, claim, figures).orElse(null) : null;
		if (before == null || after == null) {
			return new GrowthCheck(claim, base, Verdict.CANNOT_BE_CHECKED, before, after,
					"Its source prints no " + English.small(base) + " of " + claim.subject().name() + ((after == null)
							? " to compare with." : " to start from, only “" + after.amount().asPrinted() + "”."));
		}
		return compare(claim, base, before, after);
	}

	private static boolean isEnd(Figure after, Figure change) {
		Period period = after.content().period();
		Period whole = change.content().period();
		return isSameSubject(after, change) && period.end() != null && period.end().equals(whole.end())
				&& (period.instant() || Objects.equals(period.start(), whole.start()));
	}

	/** The comparable figure that another explicitly revises. */
	private static Optional<Figure> revised(Figure after, List<Figure> figures) {
		return comparable(after, figures).filter((figure) -> figure.id().equals(after.content().links().revises()))
			.findFirst();
	}

	/**
	 * The figure before another: the one it revises; else for flows that of the same days
	 * a year before, for stocks that of the day the period starts on. If the subject has
	 * no such stock, the only one of another subject is taken, because sources do so.
	 */
	private static Optional<Figure> before(Figure after, Figure change, List<Figure> figures) {
		Optional<Figure> revised = revised(after, figures);
		if (revised.isPresent()) {
			return revised;
		}
		if (!after.content().period().instant()) {
			return comparable(after, figures)
				.filter((figure) -> isSameSubject(figure, change)
						&& isYearBefore(figure.content().period(), after.content().period()))
				.findFirst();
		}
		List<Figure> starts = comparable(after, figures)
			.filter((figure) -> figure.content().period().instant() && figure.content().period().start() != null
					&& figure.content().period().start().equals(change.content().period().start()))
			.toList();
		return starts.stream()
			.filter((figure) -> isSameSubject(figure, change))
			.findFirst()
			.or(() -> (starts.size() == 1) ? Optional.of(starts.get(0)) : Optional.empty());
	}

	private static Stream<Figure> comparable(Figure after, List<Figure> figures) {
		return figures.stream()
			.filter((figure) -> !figure.id().equals(after.id()) && Objects.equals(figure.basis(), after.basis())
					&& figure.amount().unit().equals(after.amount().unit()))
			.sorted(Comparator.comparing((figure) -> !figure.countsAlike(after)));
	}

	private static boolean isSameSubject(Figure one, Figure other) {
		return one.content().subject().equals(other.content().subject());
	}

	private static boolean isYearBefore(Period earlier, Period later) {
		return !earlier.instant() && isYearBefore(earlier.start(), later.start())
				&& isYearBefore(earlier.end(), later.end());
	}

	private static boolean isYearBefore(@Nullable LocalDate earlier, @Nullable LocalDate later) {
		return earlier != null && later != null && earlier.equals(later.minusYears(1));
	}

	private static GrowthCheck compare(Figure claim, String base, Figure before, Figure after) {
		if (!before.countsAlike(after)) {
			return new GrowthCheck(claim, base, Verdict.CANNOT_BE_CHECKED, before, after,
					"No change is calculated from " + before.wording() + " to " + after.wording()
							+ ": the definition of one of them differs, or it starts a new series.");
		}
		String unit = claim.amount().unit().code();
		Optional<Result> printed = change(unit, points(before), points(after));
		Optional<Result> hedged = change(unit, before.extent(), after.extent());
		if (printed.isEmpty() || hedged.isEmpty()) {
			return new GrowthCheck(claim, base, Verdict.CANNOT_BE_CHECKED, before, after,
					"No change can be calculated from " + before.wording() + ": " + obstacle(before, after) + ".");
		}
		Interval stated = tested(claim.amount());
		boolean fits = stated.overlaps(printed.get().interval());
		boolean mayFit = stated.overlaps(hedged.get().interval());
		String words = "The printed figures " + points(before).words() + " and " + points(after).words() + " give "
				+ printed.get().words() + (fits ? "" : ", not " + claim.wording()) + "."
				+ hedges(before, after, hedged.get())
				+ (fits || !mayFit ? "" : " That leaves room for the printed change.") + subjects(claim, before, after);
		return new GrowthCheck(claim, base, (fits || mayFit) ? Verdict.AGREES : Verdict.DIFFERS, before, after, words);
	}

	private static String obstacle(Figure before, Figure after) {
		if (Stream.of(before, after).anyMatch((one) -> one.amount().interval().equals(Interval.UNKNOWN))) {
			return "an amount is not disclosed";
		}
		return before.amount().interval().isNegative() ? "it is negative" : "it may be zero or negative";
	}

	/** The result if the hedges beside the figures are taken into account. */
	private static String hedges(Figure before, Figure after, Result hedged) {
		List<String> phrases = Stream.of(before, after)
			.map(Figure::amount)
			.filter((amount) -> amount.kind() != Kind.EXACT && amount.kind() != Kind.RANGE)
			.map((amount) -> "“" + amount.asPrinted() + "”")
			.toList();
		if (phrases.isEmpty()) {
			return "";
		}
		return " With " + English.list(phrases) + " as printed "
				+ (hedged.words().startsWith("direction") ? "the " : "it is ")
				+ hedged.words().replace("direction unclear", "direction is unclear") + ".";
	}

	/** A warning if the source compares one subject with another. */
	private static String subjects(Figure claim, Figure before, Figure after) {
		List<String> others = Stream.of(before, after)
			.filter((figure) -> !figure.content().subject().equals(claim.content().subject()))
			.map((figure) -> points(figure).words() + " is a figure of " + figure.subject().name())
			.toList();
		return others.isEmpty() ? "" : " But " + English.list(others) + ", not of " + claim.subject().name() + ".";
	}

	/** The number as printed, without its hedge; of a range, both ends. */
	private static Extent points(Figure figure) {
		Amount amount = figure.amount();
		BigDecimal low = amount.low();
		BigDecimal high = amount.high();
		Interval interval = switch (amount.kind()) {
			case AT_LEAST, MORE_THAN -> (low != null) ? Interval.point(low) : amount.interval();
			case AT_MOST, LESS_THAN -> (high != null) ? Interval.point(high) : amount.interval();
			default -> amount.interval();
		};
		return new Extent(interval, amount.unit(), false, figure.noun());
	}

	/** A printed point includes all numbers that round to it. */
	private static Interval tested(Amount amount) {
		BigDecimal point = amount.low();
		if (point == null || !amount.interval().isPoint()) {
			return amount.interval();
		}
		BigDecimal half = new BigDecimal("0.5").movePointLeft(Math.max(0, point.stripTrailingZeros().scale()));
		return Interval.closed(point.subtract(half), point.add(half));
	}

	/**
	 * The change from one amount to another; empty if it cannot be calculated.
	 * @param unit of the change: a multiple, percentage points or, else, percent
	 */
	private static Optional<Result> change(String unit, Extent before, Extent after) {
		if (!before.unit().equals(after.unit()) || before.interval().equals(Interval.UNKNOWN)
				|| after.interval().equals(Interval.UNKNOWN)) {
			return Optional.empty();
		}
		if (unit.equals("percentage-points")) {
			Extent points = new Extent(after.interval().minus(before.interval()), new Unit(unit),
					before.approximate() || after.approximate());
			return Optional.of(new Result(points.interval(), points.changeWords()));
		}
		return Growth.between(before, after).map((growth) -> {
			if (!unit.equals("x")) {
				return new Result(percent(growth.fraction()), growth.words());
			}
			Extent times = new Extent(growth.fraction().plus(Interval.point(BigDecimal.ONE)), new Unit(unit),
					growth.approximate());
			return new Result(times.interval(), times.words());
		});
	}

	private static Interval percent(Interval fraction) {
		BigDecimal low = fraction.low();
		BigDecimal high = fraction.high();
		return new Interval((low != null) ? low.movePointRight(2) : null, fraction.lowIncluded(),
				(high != null) ? high.movePointRight(2) : null, fraction.highIncluded());
	}

	/**
	 * A change.
	 *
	 * @param interval in the unit of the change: 25 for 25%
	 */
	private record Result(Interval interval, String words) {
	}

	/** Whether a change that a source prints fits the figures it prints. */
	public enum Verdict implements Coded {

		AGREES, DIFFERS, CANNOT_BE_CHECKED

	}

}
