package org.outlay.readings.headline;

import java.util.Optional;

import org.outlay.readings.ledger.Figure;
import org.outlay.values.amount.Interval;
import org.outlay.values.amount.Unit;

/** Puts amounts on one scale, so that they can be told apart; never to be shown. */
@FunctionalInterface
public interface AmountScale {

	/** Without rates: amounts of another unit cannot be compared. */
	AmountScale SAME_UNIT = (figure, unit) -> figure.amount().unit().equals(unit)
			? Optional.of(figure.amount().tested()) : Optional.empty();

	/**
	 * The values a figure leaves open, in a unit; points are widened by their precision.
	 */
	Optional<Interval> measure(Figure figure, Unit unit);

}
