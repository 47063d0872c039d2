package org.outlay.doors.api.shape;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import org.outlay.facts.claim.ClaimLinks;

/** The other claims a claim is tied to. */
@Schema(name = "ClaimLinks")
record ClaimLinksJson(@Schema(description = "The whole it is a part of.") @Nullable ClaimRef partOf,
		@Schema(description = "The claim it says again.") @Nullable ClaimRef repeats,
		@Schema(description = "The claim it replaces, in the source's own words.") @Nullable ClaimRef revises,
		@Schema(description = "The claim of ours it corrects.") @Nullable ClaimRef corrects) {

	static ClaimLinksJson of(ClaimLinks links) {
		return new ClaimLinksJson(ClaimRef.ofNullable(links.partOf()), ClaimRef.ofNullable(links.repeats()),
				ClaimRef.ofNullable(links.revises()), ClaimRef.ofNullable(links.corrects()));
	}

	/** A claim by its id. */
	@Schema(name = "ClaimRef")
	record ClaimRef(@Schema(description = "Its id.", example = "leida-15b") String id,
			@Schema(description = "The path of its entry.", example = "/api/v1/claims/leida-15b") String href) {

		static @Nullable ClaimRef ofNullable(@Nullable String id) {
			return (id != null) ? new ClaimRef(id, EntryType.CLAIM.href(id)) : null;
		}

	}

}
