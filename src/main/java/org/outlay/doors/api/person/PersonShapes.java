package org.outlay.doors.api.person;

import java.util.List;
import java.util.Map;

import org.outlay.doors.api.shape.Attestations;
import org.outlay.doors.api.shape.RoleJson;
import org.outlay.doors.api.shape.RoleShapes;
import org.outlay.doors.api.shape.StatementJson;
import org.outlay.facts.event.Person;
import org.outlay.facts.event.Roles;
import org.outlay.readings.counts.CountsById;
import org.outlay.values.period.AsOf;

import org.springframework.stereotype.Component;

/** Makes rows of people, looking up at once what they point to. */
@Component
class PersonShapes {

	private final Roles roles;

	private final RoleShapes roleShapes;

	private final Attestations attestations;

	private final CountsById tallies;

	PersonShapes(Roles roles, RoleShapes roleShapes, Attestations attestations, CountsById tallies) {
		this.roles = roles;
		this.roleShapes = roleShapes;
		this.attestations = attestations;
		this.tallies = tallies;
	}

	List<PersonJson> of(List<Person> page, AsOf asOf) {
		List<String> ids = page.stream().map(Person::id).toList();
		List<RoleJson> held = this.roleShapes.of(this.roles.findByPersonIdInOrderBySourceIdAscOrdinalAsc(ids));
		Map<String, List<StatementJson>> statements = this.attestations.of(ids);
		Map<String, Long> counts = this.tallies.claimsAbout(ids, asOf);
		return page.stream()
			.map((row) -> PersonJson.of(row,
					held.stream().filter((role) -> role.person().id().equals(row.id())).toList(),
					statements.getOrDefault(row.id(), List.of()), counts.getOrDefault(row.id(), 0L)))
			.toList();
	}

}
