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
 * @param trace every step of the choice, even if no claim was left
 * @param pairs how the public claims relate: every two of them, or each to the first if
 * there are many
 * @param complete whether every two of them are compared
 * @param byPolicy the headline under each policy
 */
public record Explanation(ResolvedQuantity reading, List<Headline.SelectionStep> trace, List<Pair> pairs,
		boolean complete, Map<Policy, Optional<Headline>> byPolicy) {

	/**
	 * How two claims relate.
	 *
	 * @param gap the gap between their amounts, in the unit of the first; null if they
	 * overlap or cannot be compared
	 */
	public record Pair(Figure one, Figure other, Relations.RelatedFigure related, @Nullable Extent gap) {

		/** The figure that was certainly published after the other. */
		public Optional<Figure> later() {
			if (Relations.isLater(this.one, this.other)) {
				return Optional.of(this.one);
			}
			return Relations.isLater(this.other, this.one) ? Optional.of(this.other) : Optional.empty();
		}

	}

}
