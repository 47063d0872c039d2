package org.outlay.readings.headline;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.outlay.readings.ledger.Figure;
import org.outlay.values.amount.Extent;

/**
 * Why a quantity is shown as it is.
 *
 * @param trace every step of the choice, also of one that left nothing
 * @param pairs how the claims that were public relate: every two of them, or of many each
 * to the first
 * @param complete whether every two of them are there
 * @param byPolicy what each policy would show
 */
public record Explanation(ResolvedQuantity reading, List<Headline.SelectionStep> trace, List<Pair> pairs,
		boolean complete, Map<Policy, Optional<Headline>> byPolicy) {

	/**
	 * How two claims relate.
	 *
	 * @param gap what lies between their amounts, in the unit of the first; absent where
	 * they meet or cannot be compared
	 */
	public record Pair(Figure one, Figure other, RelatedFigure related, @Nullable Extent gap) {

		/** The one that certainly came out after the other. */
		public Optional<Figure> later() {
			if (Relations.isLater(this.one, this.other)) {
				return Optional.of(this.one);
			}
			return Relations.isLater(this.other, this.one) ? Optional.of(this.other) : Optional.empty();
		}

	}

}
