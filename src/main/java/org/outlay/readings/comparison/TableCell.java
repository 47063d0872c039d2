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

}
