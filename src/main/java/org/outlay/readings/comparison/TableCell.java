package org.outlay.readings.comparison;

import org.jspecify.annotations.Nullable;

import org.outlay.readings.conversion.Converted;
import org.outlay.readings.headline.Agreement;
import org.outlay.readings.headline.Headline;
import org.outlay.readings.headline.ResolvedQuantity;
import org.outlay.readings.ledger.Figure;
import org.outlay.values.amount.Amount;

/**
 * The figure of one row and year.
 *
 * @param reading the quantity with all its claims
 * @param converted the amount in the currency asked for
 * @param byDefault the claim of the default rule if it is another; else null
 * @param rank its rank among the figures of the year; null if it has no rank
 */
public record TableCell(ResolvedQuantity reading, Headline headline, Converted converted, @Nullable Figure byDefault,
		@Nullable RankRange rank) {

	public Figure figure() {
		return this.headline.figure();
	}

	/** The amount in the currency asked for, or as stated if there is none or no rate. */
	public Amount amount() {
		return (this.converted instanceof Converted.Value value) ? value.amount() : figure().amount();
	}

	public boolean isConflicting() {
		return this.headline.agreement() == Agreement.CONFLICTING;
	}

	TableCell ranked(@Nullable RankRange span) {
		return new TableCell(this.reading, this.headline, this.converted, this.byDefault, span);
	}

	/**
	 * The possible ranks of a figure among comparable ones, from the largest down: a
	 * single rank if no interval overlaps its own.
	 *
	 * @param best from 1
	 * @param of the number of figures compared
	 */
	public record RankRange(int best, int worst, int of) {

		/** {@code "1 of 3"}, {@code "1–2 of 3"}. */
		public String words() {
			return ((this.best == this.worst) ? String.valueOf(this.best) : this.best + "–" + this.worst) + " of "
					+ this.of;
		}

	}

}
