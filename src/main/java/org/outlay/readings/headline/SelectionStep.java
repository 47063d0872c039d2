package org.outlay.readings.headline;

import java.util.List;

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
