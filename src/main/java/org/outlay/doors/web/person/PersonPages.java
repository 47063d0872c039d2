package org.outlay.doors.web.person;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.outlay.doors.web.page.Citable;
import org.outlay.doors.web.page.FilterForm;
import org.outlay.doors.web.page.ListPage;
import org.outlay.doors.web.page.NotFound;
import org.outlay.facts.event.People;
import org.outlay.facts.event.Person;
import org.outlay.facts.event.Roles;
import org.outlay.readings.counts.CountsById;
import org.outlay.readings.figures.RoleLines.RoleLine;
import org.outlay.readings.figures.RoleLines;
import org.outlay.readings.figures.SubjectRecords.SubjectRecord;
import org.outlay.readings.figures.SubjectRecords;
import org.outlay.readings.ledger.SubjectRef;
import org.outlay.readings.view.PointOfView;
import org.outlay.values.english.English;

import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** The list of people and the page of each. */
@Controller
record PersonPages(People people, Roles roles, RoleLines roleLines, CountsById counts, SubjectRecords records) {

	@GetMapping("/people")
	ModelAndView index() {
		List<Person> people = this.people.findAll(Sort.by("name"));
		Map<String, List<RoleLine>> roles = this.roleLines
			.of(this.roles.findAll(Sort.by("personId", "sourceId", "ordinal")))
			.stream()
			.collect(Collectors.groupingBy((role) -> role.person().id()));
		Map<String, Long> claims = this.counts.claimsAbout(people.stream().map(Person::id).toList());
		return new ListPage<>(FilterForm.of("/people"), "People and their roles",
				"People that sources name, with the roles they have or had, each role with its source.",
				English.capital(English.count(people.size(), "person", "people"))
						+ ", by name, with every role a source gives them.",
				people.stream()
					.sorted(Comparator.comparing(Person::name, String.CASE_INSENSITIVE_ORDER))
					.map((person) -> new Row(SubjectRef.of(person), roles.getOrDefault(person.id(), List.of()),
							English.number(claims.getOrDefault(person.id(), 0L))))
					.toList())
			.in("person/index");
	}

	@GetMapping("/people/{id}")
	ModelAndView show(@PathVariable String id, PointOfView view) {
		Person person = this.people.findById(id).orElseThrow(() -> new NotFound("person", id));
		List<RoleLine> roles = this.roleLines.of(this.roles.findByPersonIdOrderBySourceIdAscOrdinalAsc(id));
		String title = roles.stream()
			.findFirst()
			.map((role) -> person.name() + ": " + role.title()
					+ ((role.organisation() != null) ? ", " + role.organisation().name() : ""))
			.orElse(person.name());
		return new PersonPage(title,
				person.name() + " as sources describe them: roles, events and figures, each with its source.", person,
				roles, this.records.of(person, view))
			.in("person/show");
	}

	/** A person in the list. */
	record Row(SubjectRef person, List<RoleLine> roles, String claims) {
	}

	/** The page of a person. */
	record PersonPage(String title, String description, Person person, List<RoleLine> roles,
			SubjectRecord record) implements Citable {
	}

}
