package org.outlay.readings.headline;

import java.util.List;
import java.util.stream.Stream;

import org.outlay.readings.ledger.Figure;

/**
 * The one claim shown for a quantity, and why.
 *
 * @param policy the rule it was chosen by, with its version
 * @param trace every step, in order
 * @param alternatives the other current claims, in reverse order of being dropped
 * @param agreement whether the current claims can all be right
 */
public record Headline(Figure figure, String policy, List<SelectionStep> trace, List<Figure> alternatives,
		Agreement agreement) {

	/** Every current claim, the chosen one first. */
	public List<Figure> current() {
		return Stream.concat(Stream.of(this.figure), this.alternatives.stream()).toList();
	}

	/** The last step that dropped a claim; the first step if there was only one claim. */
	public SelectionStep deciding() {
		return this.trace.stream()
			.filter(SelectionStep::decided)
			.reduce((first, second) -> second)
			.orElse(this.trace.get(0));
	}

	/**
	 * One step of choosing a headline.
	 *
	 * @param name short and stable within a policy version
	 * @param words the condition in a reader's words
	 * @param kept ids of the claims that met it
	 * @param dropped ids of the others
	 */
	public record SelectionStep(String name, String words, List<String> kept, List<String> dropped) {

		public boolean decided() {
			return !this.dropped.isEmpty();
		}

	}

}
