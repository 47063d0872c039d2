package org.outlay.readings.headline;

import java.util.List;

import org.outlay.readings.ledger.Figure;

/**
 * The one claim shown for a quantity, and why.
 *
 * @param figure the chosen claim
 * @param policy the rule it was chosen by, with its version
 * @param trace every step, in order
 * @param alternatives the other claims in force, the one dropped last first
 * @param agreement whether the voices can all be right
 */
public record Headline(Figure figure, String policy, List<SelectionStep> trace, List<Figure> alternatives,
		Agreement agreement) {

	/**
	 * The last step that told claims apart; the first step if there was only one claim.
	 */
	public SelectionStep deciding() {
		return this.trace.stream()
			.filter(SelectionStep::decided)
			.reduce((first, second) -> second)
			.orElse(this.trace.get(0));
	}

	/**
	 * One step of choosing a headline.
	 *
	 * @param name the step's short name, stable within a policy version
	 * @param words what it asks, in a reader's words
	 * @param kept ids that passed it
	 * @param dropped ids that did not
	 */
	public record SelectionStep(String name, String words, List<String> kept, List<String> dropped) {

		/** Whether it told any claims apart. */
		public boolean decided() {
			return !this.dropped.isEmpty();
		}

	}

}
