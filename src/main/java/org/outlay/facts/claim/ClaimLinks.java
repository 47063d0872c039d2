package org.outlay.facts.claim;

import java.util.Optional;
import java.util.stream.Stream;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * Links to other claims, by id.
 *
 * @param partOf the whole it is a part of
 * @param repeats the claim it repeats
 * @param equals the claim that prints the same amount in another currency or word, in the
 * same source
 * @param revises the claim it replaces, as the source itself says
 * @param corrects the claim whose recording it corrects
 */
@Embeddable
public record ClaimLinks(@Nullable String partOf, @Nullable String repeats, @Nullable String equals,
		@Nullable String revises, @Nullable String corrects) {

	public static final ClaimLinks NONE = new ClaimLinks(null, null, null, null, null);

	/** The claims that state the same as this one: what it repeats and what it equals. */
	public Stream<String> same() {
		return Stream.of(Optional.ofNullable(this.repeats), Optional.ofNullable(this.equals)).flatMap(Optional::stream);
	}

	/** The claims it replaces: what it revises and what it corrects. */
	public Stream<String> replaced() {
		return Stream.of(Optional.ofNullable(this.revises), Optional.ofNullable(this.corrects))
			.flatMap(Optional::stream);
	}

	/** Every claim it is linked to. */
	Stream<String> all() {
		return Stream.concat(Stream.concat(Optional.ofNullable(this.partOf).stream(), same()), replaced());
	}

}
