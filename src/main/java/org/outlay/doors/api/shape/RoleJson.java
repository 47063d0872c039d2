package org.outlay.doors.api.shape;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import org.outlay.facts.event.Role;

/** What a person is or was, as one source states it in one place. */
@Schema(name = "Role")
public record RoleJson(@Schema(description = "Who.") Ref person,
		@Schema(description = "Where, if the source says.") @Nullable Ref organisation,
		@Schema(description = "The title, in the source's words; null where it gives none.",
				example = "head of Seed") @Nullable String title,
		@Schema(description = "Whether the source speaks of it as past.", example = "false") boolean former,
		@Schema(description = "The source.") Ref source,
		@Schema(description = "Where in the source.") LocatorJson locator) {

	static RoleJson of(Role role, NamedRefs names) {
		return new RoleJson(names.knownSubject(role.personId()), names.subject(role.organisationId()), role.title(),
				role.isFormer(), Ref.of(names.known(role.sourceId())), LocatorJson.of(role.locator()));
	}

}
