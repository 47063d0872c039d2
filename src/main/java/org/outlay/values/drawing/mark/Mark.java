package org.outlay.values.drawing.mark;

import java.math.BigDecimal;

import org.outlay.values.amount.Interval;
import org.outlay.values.drawing.svg.SourceLink;

/**
 * One amount of a chart.
 *
 * @param interval the values it may have; without an upper bound, or below zero without a
 * lower one, it is drawn open
 * @param about whether its source marks it as rough
 * @param standing what the amount is
 * @param replaced whether a later figure took its place; drawn grey
 * @param words the amount in words, hedge and all
 * @param told what it is in words: {@code "plan, low reliability"}
 * @param cited where it comes from
 * @param note what else a reader must know of it; may be empty
 */
public record Mark(Interval interval, boolean about, MarkNature standing, boolean replaced, String words, String told,
		SourceLink cited, String note) {

	public Mark {
		if (words.isBlank()) {
			throw new IllegalArgumentException("a mark has words: a bare number has lost its hedge");
		}
	}

	/** The same, grey. */
	public Mark asReplaced() {
		return new Mark(this.interval, this.about, this.standing, true, this.words, this.told, this.cited, this.note);
	}

	/** Whether no upper bound is known. */
	public boolean isOpen() {
		return this.interval.high() == null;
	}

	/** Whether it lies below zero and no lower bound is known. */
	public boolean isOpenBelow() {
		BigDecimal high = this.interval.high();
		return this.interval.low() == null && high != null && high.signum() < 0;
	}

	/**
	 * What is certain, from zero: the value nearest to zero; zero if it may be zero, or
	 * on either side of it.
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
	 * The lower bound; where none is known, the upper one below zero, and zero above it.
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

	/** Whether it has a bound above zero and none, or zero, below. */
	public boolean isCeiling() {
		return !isOpen() && low().signum() == 0 && reach().signum() > 0;
	}

	public boolean isRange() {
		return !isOpen() && !isOpenBelow() && !isCeiling() && !this.interval.isPoint();
	}

	/** What a pointer over it, or a listener, is told. */
	public String sentence() {
		return this.words + " (" + this.told + (this.replaced ? ", replaced since" : "") + "; " + this.cited.source()
				+ ")";
	}

}
