package org.outlay.readings.headline;

import java.util.Optional;

import org.outlay.readings.ledger.Figure;
import org.outlay.values.amount.Extent;
import org.outlay.values.amount.Interval;
import org.outlay.values.amount.Kind;
import org.outlay.values.amount.Unit;

/** Measures how far apart two amounts are. */
public final class Distance {

	private Distance() {
	}

	/**
	 * All differences of a value of the greater amount and one of the smaller, in the
	 * unit of the first figure; empty where the amounts meet or are on no common scale.
	 * What rests on a rate is rough.
	 */
	public static Optional<Extent> between(Figure one, Figure other, AmountScale scale) {
		Unit unit = one.amount().unit();
		boolean converted = !other.amount().unit().equals(unit);
		Optional<Interval> right = converted ? scale.measure(other, unit) : Optional.of(other.amount().interval());
		Interval left = one.amount().interval();
		if (right.isEmpty() || left.overlaps(right.get())) {
			return Optional.empty();
		}
		Interval above = left.minus(right.get());
		Interval gap = (above.low() != null && above.low().signum() >= 0) ? above : above.negate();
		boolean rough = converted || isRough(one) || isRough(other);
		return Optional.of(new Extent(gap, unit, rough));
	}

	private static boolean isRough(Figure figure) {
		return figure.amount().kind() == Kind.APPROXIMATE;
	}

}
