package org.outlay.comparison;

import org.jspecify.annotations.Nullable;

import org.outlay.amount.Amount;
import org.outlay.conversion.Converted;
import org.outlay.headline.Agreement;
import org.outlay.headline.CellReading;
import org.outlay.headline.Headline;
import org.outlay.ledger.Figure;

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
public record Entry(CellReading reading, Headline headline, Converted converted, @Nullable Figure byDefault,
		@Nullable RankSpan rank) {

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

	Entry ranked(@Nullable RankSpan span) {
		return new Entry(this.reading, this.headline, this.converted, this.byDefault, span);
	}

}
