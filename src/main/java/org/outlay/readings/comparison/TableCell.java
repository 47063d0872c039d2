package org.outlay.readings.comparison;

import org.jspecify.annotations.Nullable;

import org.outlay.readings.conversion.Converted;
import org.outlay.readings.headline.Agreement;
import org.outlay.readings.headline.Headline;
import org.outlay.readings.headline.ResolvedQuantity;
import org.outlay.readings.ledger.Figure;
import org.outlay.values.amount.Amount;

/**
 * What is shown for one row and year.
 *
 * @param reading the quantity with all its claims
 * @param headline the claim shown, and why
 * @param converted it in the currency asked for
 * @param byDefault the claim the default rule would show, where it is another one
 * @param rank its place among the comparable figures of the year; absent where nothing
 * can be compared
 */
public record TableCell(ResolvedQuantity reading, Headline headline, Converted converted, @Nullable Figure byDefault,
		@Nullable RankRange rank) {

	public Figure figure() {
		return this.headline.figure();
	}

	/** The amount in the currency asked for, or as stated where there is no rate. */
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
	 * The places a figure may take among comparable ones, the largest first; one place
	 * only where no interval overlaps its own.
	 *
	 * @param best the place if it is as large as it can be, from 1
	 * @param worst the place if it is as small as it can be
	 * @param of how many are compared
	 */
	public record RankRange(int best, int worst, int of) {

		/** {@code "1 of 3"}, {@code "1–2 of 3"}. */
		public String words() {
			return ((this.best == this.worst) ? String.valueOf(this.best) : this.best + "–" + this.worst) + " of "
					+ this.of;
		}

	}

}
