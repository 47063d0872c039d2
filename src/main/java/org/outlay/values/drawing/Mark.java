package org.outlay.values.drawing;

import java.math.BigDecimal;

import org.outlay.values.amount.Interval;

/**
 * One amount of a chart.
 *
 * @param interval its possible values; drawn open without an upper bound or, below zero,
 * without a lower one
 * @param about whether its source marks it as approximate
 * @param standing its nature
 * @param replaced whether a later figure replaced it; then it is grey
 * @param words the amount in words, with its hedge
 * @param told its nature in words: {@code "plan, low reliability"}
 * @param note a further remark for readers; may be empty
 */
public record Mark(Interval interval, boolean about, MarkNature standing, boolean replaced, String words, String told,
		SourceLink cited, String note) {

	public Mark {
		if (words.isBlank()) {
			throw new IllegalArgumentException("the words of a mark are missing: a bare number has lost its hedge");
		}
	}

	public Mark asReplaced() {
		return new Mark(this.interval, this.about, this.standing, true, this.words, this.told, this.cited, this.note);
	}

	public boolean isOpen() {
		return this.interval.high() == null;
	}

	/** Whether it lies below zero and no lower bound is known. */
	public boolean isOpenBelow() {
		BigDecimal high = this.interval.high();
		return this.interval.low() == null && high != null && high.signum() < 0;
	}

	/**
	 * The certain part of the amount: its possible value nearest to zero; zero if it may
	 * be zero or on either side of it.
	 */
	BigDecimal certain() {
		BigDecimal low = this.interval.low();
		BigDecimal high = this.interval.high();
		if (low != null && low.signum() > 0) {
			return low;
		}
		return (high != null && high.signum() < 0) ? high : BigDecimal.ZERO;
	}

	/**
	 * The lower bound; if unknown, the upper one of a negative amount, otherwise zero.
	 */
	public BigDecimal low() {
		BigDecimal low = this.interval.low();
		return (low != null) ? low : certain();
	}

	/** The upper bound, or the lower one if there is none. */
	public BigDecimal reach() {
		BigDecimal high = this.interval.high();
		return (high != null) ? high : low();
	}

	/** Whether its upper bound is positive and its lower bound zero or unknown. */
	public boolean isCeiling() {
		return !isOpen() && low().signum() == 0 && reach().signum() > 0;
	}

	public boolean isRange() {
		return !isOpen() && !isOpenBelow() && !isCeiling() && !this.interval.isPoint();
	}

	/** Its drawing as one group with a tooltip. */
	Shape.Group titled(Canvas drawn, String label) {
		return drawn.titled(label + ": " + sentence(), this.cited);
	}

	/** Its nature, and whether it has been replaced. */
	String described() {
		return this.told + (this.replaced ? ", replaced since" : "");
	}

	/** Tooltip and text for screen readers. */
	public String sentence() {
		return this.words + " (" + described() + "; " + this.cited.source() + ")";
	}

}
