package org.outlay.doors.web.component;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.outlay.readings.figures.RoleLine;
import org.outlay.readings.ledger.SubjectRef;

/** A person with all roles at hand. */
public record PersonRoles(SubjectRef person, List<RoleLine> roles) {

	/** Groups roles by person, in the order the people first come. */
	public static List<PersonRoles> of(List<RoleLine> roles) {
		Map<SubjectRef, List<RoleLine>> byPerson = roles.stream()
			.collect(Collectors.groupingBy(RoleLine::person, LinkedHashMap::new, Collectors.toList()));
		return byPerson.entrySet().stream().map((entry) -> new PersonRoles(entry.getKey(), entry.getValue())).toList();
	}

}
