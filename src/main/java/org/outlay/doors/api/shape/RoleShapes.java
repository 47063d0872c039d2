package org.outlay.doors.api.shape;

import java.util.List;
import java.util.stream.Stream;

import org.outlay.facts.event.Role;
import org.outlay.readings.ledger.Lookups;

import org.springframework.stereotype.Component;

/** Makes rows of roles, looking up at once whom and what they point to. */
@Component
public class RoleShapes {

	private final Lookups lookups;

	RoleShapes(Lookups lookups) {
		this.lookups = lookups;
	}

	public List<RoleJson> of(List<Role> roles) {
		NamedRefs names = NamedRefs.of(this.lookups,
				roles.stream().flatMap((role) -> Stream.of(role.personId(), role.organisationId())),
				roles.stream().map(Role::sourceId));
		return roles.stream().map((role) -> RoleJson.of(role, names)).toList();
	}

}
