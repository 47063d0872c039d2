package org.outlay.track;

import java.math.BigDecimal;
import java.util.Optional;

import org.outlay.amount.Amount;
import org.outlay.amount.Growth;
import org.outlay.amount.Interval;
import org.outlay.amount.Quantity;
import org.outlay.amount.Unit;

/** How a change is counted: in percent, in percentage points or as a multiple. */
enum Change {

	GROWTH, POINTS, MULTIPLE;

	static Change of(Amount amount) {
		return switch (amount.unit().code()) {
			case "x" -> MULTIPLE;
			case "percentage-points" -> POINTS;
			default -> GROWTH;
		};
	}

	/**
	 * The change from one quantity to another, in the unit it is counted in; empty where
	 * there is none.
	 */
	Optional<Result> between(Quantity before, Quantity after) {
		if (!before.unit().equals(after.unit()) || before.interval().equals(Interval.UNKNOWN)
				|| after.interval().equals(Interval.UNKNOWN)) {
			return Optional.empty();
		}
		if (this == POINTS) {
			Quantity points = new Quantity(after.interval().minus(before.interval()), new Unit("percentage-points"),
					before.approximate() || after.approximate());
			return Optional.of(new Result(points.interval(), points.changeWords()));
		}
		return Growth.between(before, after).map((growth) -> (this == MULTIPLE) ? multiple(growth) : percent(growth));
	}

	private static Result percent(Growth growth) {
		Interval fraction = growth.fraction();
		return new Result(scaled(fraction, 2), growth.words());
	}

	private static Result multiple(Growth growth) {
		Quantity times = new Quantity(growth.fraction().plus(Interval.point(BigDecimal.ONE)), new Unit("x"),
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
