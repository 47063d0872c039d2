package org.outlay.readings.headline;

import java.util.Optional;

import org.outlay.readings.ledger.Figure;
import org.outlay.values.amount.Extent;
import org.outlay.values.amount.Interval;
import org.outlay.values.amount.Kind;
import org.outlay.values.amount.Unit;

/** Puts amounts on one scale to compare them; the results are never shown. */
@FunctionalInterface
public interface AmountScale {

	/** The significant digits of a converted gap. */
	int SHOWN_DIGITS = 3;

	/** Without rates: amounts of another unit cannot be compared. */
	AmountScale SAME_UNIT = (figure, unit) -> figure.amount().unit().equals(unit)
			? Optional.of(figure.amount().tested()) : Optional.empty();

	/** The possible values in a unit; points are widened by their precision. */
	Optional<Interval> measure(Figure figure, Unit unit);

	/**
	 * Whether what one source prints lies within what another stands for; false if the
	 * two cannot be compared.
	 */
	default boolean isWithin(Figure narrow, Figure wide) {
		return measure(wide, narrow.amount().unit()).filter((known) -> known.contains(narrow.amount().interval()))
			.isPresent();
	}

	/**
	 * The gap between two amounts: every difference between a value of the greater and
	 * one of the smaller, in the unit of the first figure. Empty if the amounts overlap
	 * or cannot be compared. Numbers of one unit differ by what is printed; of a
	 * converted one, all values that round to it count, and the gap is approximate.
	 */
	default Optional<Extent> distance(Figure one, Figure other) {
		Unit unit = one.amount().unit();
		Optional<Interval> left = measure(one, unit);
		Optional<Interval> right = measure(other, unit);
		if (left.isEmpty() || right.isEmpty() || left.get().overlaps(right.get())) {
			return Optional.empty();
		}
		if (!other.amount().unit().equals(unit)) {
			return Optional.of(new Extent(gap(left.get(), right.get()), unit, true, one.noun()).rounded(SHOWN_DIGITS));
		}
		boolean rough = one.amount().kind() == Kind.APPROXIMATE || other.amount().kind() == Kind.APPROXIMATE;
		return Optional
			.of(new Extent(gap(one.amount().interval(), other.amount().interval()), unit, rough, one.noun()));
	}

	private static Interval gap(Interval one, Interval other) {
		Interval above = one.minus(other);
		return (above.low() != null && above.low().signum() >= 0) ? above : above.negate();
	}

}
