package org.outlay.api;

import java.util.List;
import java.util.stream.Stream;

import org.outlay.event.Role;
import org.outlay.ledger.References;

import org.springframework.stereotype.Component;

/** Makes rows of roles, looking up at once whom and what they point to. */
@Component
class RoleShapes {

	private final References references;

	RoleShapes(References references) {
		this.references = references;
	}

	List<RoleJson> of(List<Role> roles) {
		Names names = Names.of(this.references,
				roles.stream().flatMap((role) -> Stream.of(role.personId(), role.organisationId())),
				roles.stream().map(Role::sourceId));
		return roles.stream().map((role) -> RoleJson.of(role, names)).toList();
	}

}
