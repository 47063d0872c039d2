package org.outlay.values.drawing.mark;

import java.math.BigDecimal;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.outlay.values.amount.Interval;
import org.outlay.values.drawing.svg.SourceLink;

/**
 * One amount of a chart.
 *
 * @param interval the values it may have; without an upper bound it is drawn open
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

	/** What is certain, from zero; zero if nothing is. */
	public BigDecimal low() {
		return positive(this.interval.low());
	}

	/** The upper bound, or what is certain if there is none. */
	public BigDecimal reach() {
		BigDecimal high = this.interval.high();
		return (high != null) ? positive(high) : low();
	}

	/** Whether it has a bound above and none, or zero, below. */
	public boolean isCeiling() {
		return !isOpen() && low().signum() == 0 && reach().signum() > 0;
	}

	public boolean isRange() {
		return !isOpen() && !isCeiling() && !this.interval.isPoint();
	}

	private static BigDecimal positive(@Nullable BigDecimal bound) {
		return Objects.requireNonNullElse(bound, BigDecimal.ZERO).max(BigDecimal.ZERO);
	}

	/** What a pointer over it, or a listener, is told. */
	public String sentence() {
		return this.words + " (" + this.told + (this.replaced ? ", replaced since" : "") + "; " + this.cited.source()
				+ ")";
	}

}
