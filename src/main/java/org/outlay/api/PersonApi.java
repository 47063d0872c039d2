package org.outlay.api;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import org.outlay.event.People;
import org.outlay.event.Person;
import org.outlay.event.Role;
import org.outlay.event.Roles;
import org.outlay.lens.Lens;

import org.springframework.data.domain.Sort;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** People and their roles. */
@ApiHandler
@Tag(name = "People and events")
class PersonApi {

	private static final PersonFields FIELDS = new PersonFields();

	private final People people;

	private final Roles roles;

	private final PersonShapes shapes;

	private final Viewpoints viewpoints;

	private final ClaimedRows claimed;

	PersonApi(People people, Roles roles, PersonShapes shapes, Viewpoints viewpoints, ClaimedRows claimed) {
		this.viewpoints = viewpoints;
		this.claimed = claimed;
		this.people = people;
		this.roles = roles;
		this.shapes = shapes;
	}

	@Operation(operationId = "listPeople", summary = "List people",
			description = "People the sources name, by name, with their roles.")
	@ListMapping(value = "/people", table = "people")
	PageOf<PersonJson> list(PersonQuery query) {
		List<Person> all = this.people.findAll(Sort.by("name", "id"));
		if (query.organisation() != null) {
			Set<String> wanted = this.roles
				.findByOrganisationIdInOrderByPersonIdAscSourceIdAscOrdinalAsc(query.organisation())
				.stream()
				.map(Role::personId)
				.collect(Collectors.toSet());
			all = all.stream().filter((person) -> wanted.contains(person.id())).toList();
		}
		Lens lens = this.viewpoints.of(query.when());
		return this.claimed.about(FIELDS.page(query.listing(), all, (page) -> this.shapes.of(page, lens.asOf())),
				query.listing(), lens);
	}

	@Operation(operationId = "showPerson", summary = "Show a person",
			description = "One person with their roles, each with its source.")
	@GetMapping("/people/{slug}")
	PersonDetailJson show(
			@Parameter(description = "The id of the person.", example = "wu-yonghui") @PathVariable String slug,
			AsOfQuery query) {
		Person person = this.people.findById(slug).orElseThrow(() -> new UnknownId("person", slug, "people"));
		Lens lens = this.viewpoints.of(query);
		return new PersonDetailJson(this.shapes.of(List.of(person), lens.asOf()).get(0), ViewJson.ofClaims(lens));
	}

	/** What people can be sorted and counted by. */
	static final class PersonFields extends RowFields<Person> {

		PersonFields() {
			haveClaims();
			sort("id", Person::id);
			sort("name", Person::name);
		}

	}

	/** What lists of people are asked with. */
	record PersonQuery(
			@Parameter(description = "People with a role at one of these companies, present or past.",
					example = "bytedance") @Known(Vocabulary.COMPANY) @Nullable List<String> organisation,
			AsOfQuery when, Listing<PersonFields> listing) implements Query {

	}

	/** A person, and how it was looked at. */
	@Schema(name = "PersonDetail")
	record PersonDetailJson(@JsonUnwrapped PersonJson person,
			@Schema(description = "As of when its claims were counted.") ViewJson view) {
	}

}
