package org.outlay.readings.track;

import java.math.BigDecimal;
import java.util.Optional;

import org.outlay.values.amount.Amount;
import org.outlay.values.amount.Extent;
import org.outlay.values.amount.Growth;
import org.outlay.values.amount.Interval;
import org.outlay.values.amount.Unit;

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
	 * The change from one quantity to another, in the unit it is counted in; empty where
	 * there is none.
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
		return Growth.between(before, after).map((growth) -> (this == MULTIPLE) ? multiple(growth) : percent(growth));
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
