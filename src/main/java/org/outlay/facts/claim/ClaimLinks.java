package org.outlay.facts.claim;

import org.jspecify.annotations.Nullable;

/**
 * The other claims this one is tied to, by id.
 *
 * @param partOf the whole it is a part of
 * @param repeats the claim it says again
 * @param revises the claim it replaces, in the source's own words
 * @param corrects the claim of ours it corrects
 */
public record ClaimLinks(@Nullable String partOf, @Nullable String repeats, @Nullable String revises,
		@Nullable String corrects) {

	public static final ClaimLinks NONE = new ClaimLinks(null, null, null, null);

}
