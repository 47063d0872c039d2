package org.outlay.facts.claim;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * The part of its subject and measure that a claim is about, by codes of the dictionary;
 * all null if it is about the whole.
 */
@Embeddable
public record Breakdown(@Nullable String use, @Nullable String region, @Nullable String item,
		@Nullable String segment) {

	public static final Breakdown WHOLE = new Breakdown(null, null, null, null);

	public boolean isWhole() {
		return equals(WHOLE);
	}

	/** The codes that are set, in the order of the dimensions. */
	public List<String> parts() {
		return Stream.of(this.use, this.region, this.item, this.segment).filter(Objects::nonNull).toList();
	}

}
