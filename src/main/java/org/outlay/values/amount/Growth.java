package org.outlay.values.amount;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * How much larger one amount is than another, by interval arithmetic:
 * {@code [low₂/high₁ − 1, high₂/low₁ − 1]}.
 *
 * @param fraction the change as a fraction of the first amount: 0.25 is +25%. Exact, or
 * rounded outwards at the 34th digit
 * @param approximate whether either amount is approximate
 */
public record Growth(Interval fraction, boolean approximate) {

	private static final Interval ONE = Interval.point(BigDecimal.ONE);

	/**
	 * The growth from one amount to another; empty if the first may be zero or negative,
	 * or if the units differ.
	 */
	public static Optional<Growth> between(Amount before, Amount after) {
		if (!before.unit().equals(after.unit())) {
			return Optional.empty();
		}
		return between(Extent.of(before), Extent.of(after));
	}

	/** The same for calculated amounts. */
	public static Optional<Growth> between(Extent before, Extent after) {
		if (!before.unit().equals(after.unit()) || !before.interval().isPositive()) {
			return Optional.empty();
		}
		return Optional.of(new Growth(after.interval().dividedBy(before.interval()).minus(ONE),
				before.approximate() || after.approximate()));
	}

	/** Whether it may be a rise or a fall. */
	public boolean isUnclear() {
		BigDecimal low = this.fraction.low();
		BigDecimal high = this.fraction.high();
		return (low == null || low.signum() < 0) && (high == null || high.signum() > 0);
	}

	/**
	 * In percent, to one decimal: {@code "+25%"}, {@code "+25% or more"},
	 * {@code "more than +25%"}, {@code "+25% to +33.3%"}, {@code "direction unclear"}.
	 */
	public String words() {
		return isUnclear() ? "direction unclear" : Percents.signed(this.fraction, this.approximate);
	}

}
