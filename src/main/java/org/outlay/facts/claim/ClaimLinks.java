package org.outlay.facts.claim;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * Links to other claims, by id.
 *
 * @param partOf the whole it is a part of
 * @param repeats the claim it repeats
 * @param revises the claim it replaces, as the source itself says
 * @param corrects the claim whose recording it corrects
 */
@Embeddable
public record ClaimLinks(@Nullable String partOf, @Nullable String repeats, @Nullable String revises,
		@Nullable String corrects) {

	public static final ClaimLinks NONE = new ClaimLinks(null, null, null, null);

}
