package org.outlay.readings.track;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import org.outlay.readings.ledger.Figure;
import org.outlay.values.amount.Extent;
import org.outlay.values.amount.Interval;
import org.outlay.values.amount.Kind;
import org.outlay.values.english.English;

/**
 * Calculates the figure from which a printed change starts, if the source prints the
 * change and the figure after it, but not the one before. Every value that rounds to what
 * is printed counts.
 */
final class ChangeBase {

	private static final int DIGITS = 3;

	private static final int PERCENT = 2;

	private static final Interval ONE = Interval.point(BigDecimal.ONE);

	private ChangeBase() {
	}

	/** Empty if the start is printed, or if it may be anything. */
	static Optional<Derivation> of(GrowthCheck check) {
		Figure after = check.after();
		if (after == null || check.before() != null || !after.subject().equals(check.claim().subject())) {
			return Optional.empty();
		}
		Figure change = check.claim();
		return base(change, after.amount().tested())
			.filter((base) -> (base.low() != null && base.low().signum() > 0) || base.high() != null)
			.map((base) -> new Derivation("Before that change, " + English.small(check.base()) + " of "
					+ change.subject().name() + " " + (after.content().period().instant() ? "was " : "came to ")
					+ new Extent(closed(base), after.amount().unit(), isRough(change) || isRough(after)).rounded(DIGITS)
						.words()
					+ ": calculated by Outlay from " + after.wording() + " (" + after.content().period().words()
					+ ") and the printed change, " + change.wording() + ".", List.of(after, change)));
	}

	/** Bounds of the print are shown as a range. */
	private static Interval closed(Interval interval) {
		BigDecimal low = interval.low();
		BigDecimal high = interval.high();
		return (low != null && high != null) ? Interval.closed(low, high) : interval;
	}

	private static boolean isRough(Figure figure) {
		return figure.amount().kind() == Kind.APPROXIMATE;
	}

	private static Optional<Interval> base(Figure change, Interval after) {
		Interval stated = change.amount().tested();
		if (stated.equals(Interval.UNKNOWN) || after.equals(Interval.UNKNOWN)) {
			return Optional.empty();
		}
		return switch (change.amount().unit().code()) {
			case "percentage-points" -> Optional.of(after.minus(stated));
			case "percent" -> quotient(after, fraction(stated).plus(ONE));
			case "x" -> quotient(after, stated);
			default -> Optional.empty();
		};
	}

	/** A factor without a stated floor is still above zero. */
	private static Optional<Interval> quotient(Interval after, Interval factor) {
		Interval positive = (factor.low() == null)
				? new Interval(BigDecimal.ZERO, false, factor.high(), factor.highIncluded()) : factor;
		return positive.isPositive() ? Optional.of(after.dividedBy(positive)) : Optional.empty();
	}

	private static Interval fraction(Interval percent) {
		BigDecimal low = percent.low();
		BigDecimal high = percent.high();
		return new Interval((low != null) ? low.movePointLeft(PERCENT) : null, percent.lowIncluded(),
				(high != null) ? high.movePointLeft(PERCENT) : null, percent.highIncluded());
	}

}
