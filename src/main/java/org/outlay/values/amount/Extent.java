package org.outlay.values.amount;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

/**
 * The result of arithmetic on amounts: a sum, a difference, a remainder. It has bounds
 * and a unit, but no words of a source.
 *
 * @param approximate whether one of the amounts is approximate
 * @param noun what it counts
 */
public record Extent(Interval interval, Unit unit, boolean approximate, UnitWords noun) {

	public Extent(Interval interval, Unit unit, boolean approximate) {
		this(interval, unit, approximate, UnitWords.NONE);
	}

	public static Extent of(Amount amount) {
		return of(amount, UnitWords.NONE);
	}

	public static Extent of(Amount amount, UnitWords noun) {
		return new Extent(amount.interval(), amount.unit(), amount.kind() == Kind.APPROXIMATE, noun);
	}

	/** Other values in the same unit. */
	public Extent with(Interval other) {
		return new Extent(other, this.unit, this.approximate, this.noun);
	}

	public Extent plus(Extent other) {
		return new Extent(this.interval.plus(other.in(this.unit)), this.unit, this.approximate || other.approximate,
				this.noun);
	}

	/** All differences, which may be negative. */
	public Extent minus(Extent other) {
		return new Extent(this.interval.minus(other.in(this.unit)), this.unit, this.approximate || other.approximate,
				this.noun);
	}

	public Extent negate() {
		return with(this.interval.negate());
	}

	/** Its bounds to the nearest number with these significant digits. */
	public Extent rounded(int digits) {
		return with(this.interval.rounded(digits));
	}

	private Interval in(Unit wanted) {
		if (!wanted.equals(this.unit)) {
			throw new IllegalArgumentException(
					"cannot mix " + wanted.code() + " with " + this.unit.code() + "; convert one of them first");
		}
		return this.interval;
	}

	/**
	 * Its bounds in words: {@code "CNY 150–160 billion"},
	 * {@code "at least CNY 75 billion and under CNY 160 billion"},
	 * {@code "over CNY 40 billion"}.
	 */
	public String words() {
		BigDecimal low = this.interval.low();
		BigDecimal high = this.interval.high();
		String about = this.approximate ? "about " : "";
		if (low != null && high != null && this.interval.lowIncluded() && this.interval.highIncluded()) {
			return about + this.noun.counted(this.interval.isPoint() ? Numerals.show(low) : Numerals.show(low, high),
					this.unit);
		}
		boolean nothingBelow = low == null || (low.signum() == 0 && !this.interval.lowIncluded() && high != null);
		String floor = nothingBelow ? "" : (this.interval.lowIncluded() ? "at least " : "over ") + about + word(low);
		String ceiling = (high == null) ? ""
				: (this.interval.highIncluded() ? "up to " : "under ") + about + word(high);
		String joint = floor.isEmpty() || ceiling.isEmpty() ? "" : " and ";
		return (floor + joint + ceiling).isEmpty() ? "unknown" : floor + joint + ceiling;
	}

	private String word(@Nullable BigDecimal bound) {
		return (bound != null) ? this.noun.counted(Numerals.show(bound), this.unit) : "";
	}

	/**
	 * As a change: {@code "CNY 10 billion less"}, {@code "over CNY 40 billion more"},
	 * {@code "no change"}, {@code "direction unclear"}.
	 */
	public String changeWords() {
		BigDecimal low = this.interval.low();
		BigDecimal high = this.interval.high();
		if (low != null && this.interval.isPoint() && low.signum() == 0) {
			return this.approximate ? "about the same" : "no change";
		}
		if (low != null && low.signum() >= 0) {
			return words() + " more";
		}
		if (high != null && high.signum() <= 0) {
			return negate().words() + " less";
		}
		return "direction unclear";
	}

}
