package org.outlay.doors.web.person;

import java.util.List;

import org.outlay.doors.web.page.Citable;
import org.outlay.facts.event.Person;
import org.outlay.readings.figures.RoleLine;
import org.outlay.readings.figures.SubjectRecord;

/** The page of a person. */
record PersonPage(Person person, List<RoleLine> roles, SubjectRecord record) implements Citable {

	@Override
	public String title() {
		return this.roles.isEmpty() ? name() : name() + ": " + role(this.roles.get(0));
	}

	private static String role(RoleLine role) {
		return (role.organisation() != null) ? role.title() + ", " + role.organisation().name() : role.title();
	}

	@Override
	public String description() {
		return "What sources say of " + name() + ": roles, events and figures, each with its source.";
	}

	public String name() {
		return this.person.name();
	}

}
