package org.outlay.doors.api.shape;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import org.outlay.doors.api.shape.CitedSourceJson.LocatorJson;
import org.outlay.facts.event.Role;

/** A present or past role of a person, as one source states it in one place. */
public record RoleJson(@Schema(description = "The person.") Ref person,
		@Schema(description = "The organisation, if the source names one.") @Nullable Ref organisation,
		@Schema(description = "The title in the source's words; null if it gives none.",
				example = "head of Seed") @Nullable String title,
		@Schema(description = "Whether the source describes it as past.", example = "false") boolean former,
		@Schema(description = "The source.") Ref source,
		@Schema(description = "The place in the source.") LocatorJson locator) {

	public static RoleJson of(Role role, NamedRefs names) {
		return new RoleJson(names.knownSubject(role.personId()), names.subject(role.organisationId()), role.title(),
				role.isFormer(), Ref.of(names.known(role.sourceId())), LocatorJson.of(role.locator()));
	}

}
