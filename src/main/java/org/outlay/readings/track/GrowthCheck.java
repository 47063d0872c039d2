package org.outlay.readings.track;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
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

/**
 * A change that a source prints, checked by our own arithmetic on the figures the same
 * source prints.
 *
 * @param claim the claim of the change
 * @param before the figure it starts from, where there is one
 * @param after the figure it leads to, where there is one
 * @param words the result in full sentences
 */
public record GrowthCheck(Figure claim, Verdict verdict, @Nullable Figure before, @Nullable Figure after,
		String words) {

	/**
	 * Checks a claim.
	 * @param printed the claims of the same source on the measure that changes
	 * @param base what readers call that measure
	 */
	static GrowthCheck of(Figure claim, List<Figure> printed, String base) {
		FigurePair figurePair = FigurePair.of(claim, printed);
		Figure before = figurePair.before();
		Figure after = figurePair.after();
		if (before == null || after == null) {
			return new GrowthCheck(claim, Verdict.CANNOT_BE_CHECKED, before, after, "Its source prints no "
					+ English.small(base) + " of " + claim.subject().name()
					+ ((after == null) ? " to compare with." : " to start from, only “" + after.wording() + "”."));
		}
		return compare(claim, before, after);
	}

	private static GrowthCheck compare(Figure claim, Figure before, Figure after) {
		ChangeScale scale = ChangeScale.of(claim.amount());
		Optional<ChangeScale.Result> printed = scale.between(points(before), points(after));
		Optional<ChangeScale.Result> hedged = scale.between(Extent.of(before.amount()), Extent.of(after.amount()));
		if (printed.isEmpty() || hedged.isEmpty()) {
			return new GrowthCheck(claim, Verdict.CANNOT_BE_CHECKED, before, after,
					"From " + before.wording() + " nothing can be reckoned: it may be zero, or it is not disclosed.");
		}
		Interval stated = tested(claim.amount());
		boolean fits = stated.overlaps(printed.get().interval());
		boolean mayFit = stated.overlaps(hedged.get().interval());
		String words = "The printed figures " + points(before).words() + " and " + points(after).words() + " give "
				+ printed.get().words() + (fits ? "" : ", not " + claim.wording()) + "."
				+ hedges(before, after, hedged.get())
				+ (fits || !mayFit ? "" : " That leaves room for the printed change.") + subjects(claim, before, after);
		return new GrowthCheck(claim, (fits || mayFit) ? Verdict.AGREES : Verdict.DIFFERS, before, after, words);
	}

	/** What the words beside the figures make of the result. */
	private static String hedges(Figure before, Figure after, ChangeScale.Result hedged) {
		List<String> hedges = Stream.of(before, after)
			.map(Figure::amount)
			.filter((amount) -> amount.kind() != Kind.EXACT && amount.kind() != Kind.RANGE)
			.map((amount) -> "“" + ((amount.hedge() != null) ? amount.hedge() : amount.kind().words()) + "”")
			.toList();
		if (hedges.isEmpty()) {
			return "";
		}
		return " With " + English.list(hedges) + " as printed "
				+ (hedged.words().startsWith("direction") ? "the " : "it is ")
				+ hedged.words().replace("direction unclear", "direction is unclear") + ".";
	}

	/** That the source compares one subject with another. */
	private static String subjects(Figure claim, Figure before, Figure after) {
		List<String> others = Stream.of(before, after)
			.filter((figure) -> !figure.content().subject().equals(claim.content().subject()))
			.map((figure) -> points(figure).words() + " is a figure of " + figure.subject().name())
			.toList();
		return others.isEmpty() ? "" : " But " + English.list(others) + ", not of " + claim.subject().name() + ".";
	}

	/** The number as printed, without its hedge; both ends of a range. */
	private static Extent points(Figure figure) {
		Amount amount = figure.amount();
		BigDecimal low = amount.low();
		BigDecimal high = amount.high();
		Interval interval = switch (amount.kind()) {
			case AT_LEAST, MORE_THAN -> (low != null) ? Interval.point(low) : amount.interval();
			case AT_MOST, LESS_THAN -> (high != null) ? Interval.point(high) : amount.interval();
			default -> amount.interval();
		};
		return new Extent(interval, amount.unit(), false);
	}

	/** A printed point stands for all that rounds to it. */
	private static Interval tested(Amount amount) {
		BigDecimal point = amount.low();
		if (point == null || !amount.interval().isPoint()) {
			return amount.interval();
		}
		BigDecimal half = new BigDecimal("0.5").movePointLeft(Math.max(0, point.stripTrailingZeros().scale()));
		return Interval.closed(point.subtract(half), point.add(half));
	}

	/** How a change is counted: in percent, in percentage points or as a multiple. */
	enum ChangeScale {

		GROWTH, POINTS, MULTIPLE;

		static ChangeScale of(Amount amount) {
			return switch (amount.unit().code()) {
				case "x" -> MULTIPLE;
				case "percentage-points" -> POINTS;
				default -> GROWTH;
			};
		}

		/**
		 * The change from one quantity to another, in the unit it is counted in; empty
		 * where there is none.
		 */
		Optional<Result> between(Extent before, Extent after) {
			if (!before.unit().equals(after.unit()) || before.interval().equals(Interval.UNKNOWN)
					|| after.interval().equals(Interval.UNKNOWN)) {
				return Optional.empty();
			}
			if (this == POINTS) {
				Extent points = new Extent(after.interval().minus(before.interval()), new Unit("percentage-points"),
						before.approximate() || after.approximate());
				return Optional.of(new Result(points.interval(), points.changeWords()));
			}
			return Growth.between(before, after)
				.map((growth) -> (this == MULTIPLE) ? multiple(growth) : percent(growth));
		}

		private static Result percent(Growth growth) {
			Interval fraction = growth.fraction();
			return new Result(scaled(fraction, 2), growth.words());
		}

		private static Result multiple(Growth growth) {
			Extent times = new Extent(growth.fraction().plus(Interval.point(BigDecimal.ONE)), new Unit("x"),
					growth.approximate());
			return new Result(times.interval(), times.words());
		}

		private static Interval scaled(Interval interval, int places) {
			BigDecimal low = interval.low();
			BigDecimal high = interval.high();
			return new Interval((low != null) ? low.movePointRight(places) : null, interval.lowIncluded(),
					(high != null) ? high.movePointRight(places) : null, interval.highIncluded());
		}

		/**
		 * A change.
		 *
		 * @param interval in the unit the change is counted in: 25 is 25%
		 */
		record Result(Interval interval, String words) {

		}

	}

	/** Whether a change that a source prints fits the figures it prints. */
	public enum Verdict implements Coded {

		AGREES, DIFFERS, CANNOT_BE_CHECKED;

		/** {@code "cannot be checked"}. */
		@Override
		public String words() {
			return name().toLowerCase(Locale.ROOT).replace('_', ' ');
		}

	}

}
