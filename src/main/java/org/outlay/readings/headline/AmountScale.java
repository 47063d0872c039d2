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

	/** Without rates: amounts of another unit cannot be compared. */
	AmountScale SAME_UNIT = (figure, unit) -> figure.amount().unit().equals(unit)
			? Optional.of(figure.amount().tested()) : Optional.empty();

	/** The possible values in a unit; points are widened by their precision. */
	Optional<Interval> measure(Figure figure, Unit unit);

	/**
	 * The gap between two amounts: every difference between a value of the greater and
	 * one of the smaller, in the unit of the first figure. Empty if the amounts overlap
	 * or cannot be compared; approximate if converted.
	 */
	default Optional<Extent> distance(Figure one, Figure other) {
		Unit unit = one.amount().unit();
		boolean converted = !other.amount().unit().equals(unit);
		Optional<Interval> right = converted ? measure(other, unit) : Optional.of(other.amount().interval());
		Interval left = one.amount().interval();
		if (right.isEmpty() || left.overlaps(right.get())) {
			return Optional.empty();
		}
		Interval above = left.minus(right.get());
		Interval gap = (above.low() != null && above.low().signum() >= 0) ? above : above.negate();
		boolean rough = converted || one.amount().kind() == Kind.APPROXIMATE
				|| other.amount().kind() == Kind.APPROXIMATE;
		return Optional.of(new Extent(gap, unit, rough, one.noun()));
	}

}
