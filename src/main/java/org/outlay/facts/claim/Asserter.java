package org.outlay.facts.claim;

import org.jspecify.annotations.Nullable;

/**
 * Who says it inside the source, as BODS {@code assertedBy}.
 *
 * @param kind how strong a voice
 * @param name as the source describes them
 * @param id the company or person, where it is one of the subjects
 */
public record Asserter(AsserterKind kind, String name, @Nullable String id) {

	public Asserter {
		if (name.isBlank()) {
			throw new IllegalArgumentException("say who asserts it, even if only 'unnamed people'");
		}
	}

}
