package org.outlay.facts.claim;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * The speaker inside the source, as BODS {@code assertedBy}.
 *
 * @param kind how authoritative the speaker is
 * @param name as the source describes them
 * @param id the speaker as a subject; null if it is not one
 */
@Embeddable
public record Asserter(AsserterKind kind, String name, @Nullable String id) {

	public Asserter {
		if (name.isBlank()) {
			throw new IllegalArgumentException("a speaker needs a name, even if only 'unnamed people'");
		}
	}

}
