package org.outlay.headline;

import java.util.Optional;

import org.outlay.amount.Interval;
import org.outlay.amount.Unit;
import org.outlay.ledger.Figure;

/** Puts amounts on one scale, so that they can be told apart; never to be shown. */
@FunctionalInterface
public interface Yardstick {

	/** Without rates: amounts of another unit cannot be compared. */
	Yardstick SAME_UNIT = (figure, unit) -> figure.amount().unit().equals(unit) ? Optional.of(figure.amount().tested())
			: Optional.empty();

	/**
	 * The values a figure leaves open, in a unit; points are widened by their precision.
	 */
	Optional<Interval> measure(Figure figure, Unit unit);

}
