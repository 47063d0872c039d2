package org.outlay.values.amount;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * The numbers between two exact bounds; a null bound is infinite and never included.
 * Equality compares values, so {@code 1.0} and {@code 1} are the same bound.
 */
@Embeddable
public record Interval(@Column(precision = 38, scale = 10) @Nullable BigDecimal low, boolean lowIncluded,
		@Column(precision = 38, scale = 10) @Nullable BigDecimal high, boolean highIncluded) {

	/** All numbers: nothing is known. */
	public static final Interval UNKNOWN = new Interval(null, false, null, false);

	private static final MathContext DOWN = new MathContext(MathContext.DECIMAL128.getPrecision(), RoundingMode.FLOOR);

	public Interval {
		low = (low != null) ? plain(low) : null;
		high = (high != null) ? plain(high) : null;
		if ((low == null && lowIncluded) || (high == null && highIncluded)) {
			throw new IllegalArgumentException("an infinite bound cannot be included");
		}
		if (low != null && high != null) {
			int order = low.compareTo(high);
			if (order > 0) {
				throw new IllegalArgumentException(
						"low " + low.toPlainString() + " is above high " + high.toPlainString());
			}
			if (order == 0 && !(lowIncluded && highIncluded)) {
				throw new IllegalArgumentException("the interval at " + low.toPlainString() + " is empty");
			}
		}
	}

	public static Interval point(BigDecimal value) {
		return new Interval(value, true, value, true);
	}

	public static Interval closed(BigDecimal low, BigDecimal high) {
		return new Interval(low, true, high, true);
	}

	/** {@code [low, ∞)}. */
	public static Interval atLeast(BigDecimal low) {
		return new Interval(low, true, null, false);
	}

	/** {@code (low, ∞)}. */
	public static Interval above(BigDecimal low) {
		return new Interval(low, false, null, false);
	}

	/** {@code (0, high]}, as in "up to". */
	public static Interval upTo(BigDecimal high) {
		return new Interval(BigDecimal.ZERO, false, high, true);
	}

	/** {@code (0, high)}, as in "under". */
	public static Interval below(BigDecimal high) {
		return new Interval(BigDecimal.ZERO, false, high, false);
	}

	public boolean isPositive() {
		return this.low != null && (this.low.signum() > 0 || (this.low.signum() == 0 && !this.lowIncluded));
	}

	public boolean isNegative() {
		return negate().isPositive();
	}

	public boolean isPoint() {
		return this.low != null && this.high != null && this.low.compareTo(this.high) == 0;
	}

	public boolean contains(BigDecimal value) {
		return contains(point(value));
	}

	public boolean contains(Interval other) {
		return compareLows(this, other) <= 0 && compareHighs(this, other) >= 0;
	}

	public boolean overlaps(Interval other) {
		return reaches(this.low, this.lowIncluded, other.high, other.highIncluded)
				&& reaches(other.low, other.lowIncluded, this.high, this.highIncluded);
	}

	/** All sums of a value of each (Minkowski addition). */
	public Interval plus(Interval other) {
		BigDecimal sumLow = (this.low != null && other.low != null) ? this.low.add(other.low) : null;
		BigDecimal sumHigh = (this.high != null && other.high != null) ? this.high.add(other.high) : null;
		return new Interval(sumLow, sumLow != null && this.lowIncluded && other.lowIncluded, sumHigh,
				sumHigh != null && this.highIncluded && other.highIncluded);
	}

	public Interval negate() {
		return new Interval((this.high != null) ? this.high.negate() : null, this.highIncluded,
				(this.low != null) ? this.low.negate() : null, this.lowIncluded);
	}

	public Interval minus(Interval other) {
		return plus(other.negate());
	}

	/** All values times a positive factor, exactly. */
	public Interval times(BigDecimal factor) {
		if (factor.signum() <= 0) {
			throw new IllegalArgumentException("cannot multiply an interval by " + factor.toPlainString());
		}
		return new Interval((this.low != null) ? this.low.multiply(factor) : null, this.lowIncluded,
				(this.high != null) ? this.high.multiply(factor) : null, this.highIncluded);
	}

	/**
	 * Both bounds to the nearest number with these significant digits, half to even; with
	 * more digits if different bounds would fall together.
	 */
	public Interval rounded(int digits) {
		MathContext nearest = new MathContext(digits, RoundingMode.HALF_EVEN);
		BigDecimal roundLow = (this.low != null) ? this.low.round(nearest) : null;
		BigDecimal roundHigh = (this.high != null) ? this.high.round(nearest) : null;
		boolean together = !isPoint() && roundLow != null && roundHigh != null && roundLow.compareTo(roundHigh) == 0;
		return together ? rounded(digits + 1) : new Interval(roundLow, this.lowIncluded, roundHigh, this.highIncluded);
	}

	/**
	 * All quotients of a value of this and one of the base. Quotients with more than 34
	 * digits are rounded outwards, so that the result contains all of them.
	 * @throws IllegalArgumentException if the base may be zero or negative
	 */
	public Interval dividedBy(Interval base) {
		if (!base.isPositive()) {
			throw new IllegalArgumentException("cannot divide by " + base + ", which may be zero or negative");
		}
		Interval above = aboveLeastQuotient(negate(), base);
		Interval below = aboveLeastQuotient(this, base);
		return new Interval(below.low, below.lowIncluded, (above.low != null) ? above.low.negate() : null,
				above.lowIncluded);
	}

	/** The interval above the least quotient of a dividend and a positive base. */
	private static Interval aboveLeastQuotient(Interval dividend, Interval base) {
		BigDecimal low = dividend.low;
		if (low == null) {
			return UNKNOWN;
		}
		if (low.signum() == 0) {
			return new Interval(BigDecimal.ZERO, dividend.lowIncluded, null, false);
		}
		// a positive dividend is least with the largest base, a negative one with the
		// smallest
		boolean positive = low.signum() > 0;
		BigDecimal divisor = positive ? base.high : base.low;
		if (divisor == null) {
			return above(BigDecimal.ZERO);
		}
		if (divisor.signum() == 0) {
			return UNKNOWN;
		}
		BigDecimal quotient = low.divide(divisor, DOWN);
		boolean reached = dividend.lowIncluded && (positive ? base.highIncluded : base.lowIncluded)
				&& quotient.multiply(divisor).compareTo(low) == 0;
		return new Interval(quotient, reached, null, false);
	}

	private static boolean reaches(@Nullable BigDecimal low, boolean lowIncluded, @Nullable BigDecimal high,
			boolean highIncluded) {
		if (low == null || high == null) {
			return true;
		}
		int order = low.compareTo(high);
		return order < 0 || (order == 0 && lowIncluded && highIncluded);
	}

	private static int compareLows(Interval a, Interval b) {
		if (a.low == null || b.low == null) {
			return (a.low == null ? 0 : 1) - (b.low == null ? 0 : 1);
		}
		int order = a.low.compareTo(b.low);
		return (order != 0) ? order : Boolean.compare(b.lowIncluded, a.lowIncluded);
	}

	private static int compareHighs(Interval a, Interval b) {
		return -compareLows(a.negate(), b.negate());
	}

	/** A value without trailing zeros or exponent. */
	private static BigDecimal plain(BigDecimal value) {
		BigDecimal stripped = value.stripTrailingZeros();
		return (stripped.scale() < 0) ? stripped.setScale(0) : stripped;
	}

	/** Mathematical notation, such as {@code [150, 160]} or {@code (200, ∞)}. */
	@Override
	public String toString() {
		return (this.lowIncluded ? "[" : "(") + ((this.low != null) ? this.low.toPlainString() : "-∞") + ", "
				+ ((this.high != null) ? this.high.toPlainString() : "∞") + (this.highIncluded ? "]" : ")");
	}

}
