package org.outlay.api;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import org.outlay.event.People;
import org.outlay.event.Person;
import org.outlay.event.Role;
import org.outlay.event.Roles;

import org.springframework.data.domain.Sort;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** People and their roles. */
@ApiHandler
@Tag(name = "People and events")
class PersonApi {

	private final People people;

	private final Roles roles;

	private final PersonShapes shapes;

	PersonApi(People people, Roles roles, PersonShapes shapes) {
		this.people = people;
		this.roles = roles;
		this.shapes = shapes;
	}

	@Operation(operationId = "listPeople", summary = "List people",
			description = "People the sources name, by name, with their roles.")
	@GetMapping("/people")
	PageOf<PersonJson> list(PersonQuery query) {
		List<Person> all = this.people.findAll(Sort.by("name", "id"));
		if (query.organisation() != null) {
			Set<String> wanted = this.roles
				.findByOrganisationIdInOrderByPersonIdAscSourceIdAscOrdinalAsc(List.of(query.organisation()))
				.stream()
				.map(Role::personId)
				.collect(Collectors.toSet());
			all = all.stream().filter((person) -> wanted.contains(person.id())).toList();
		}
		return query.paging().page(all, this.shapes::of);
	}

	@Operation(operationId = "showPerson", summary = "Show a person",
			description = "One person with their roles, each with its source.")
	@GetMapping("/people/{slug}")
	PersonJson show(
			@Parameter(description = "The id of the person.", example = "wu-yonghui") @PathVariable String slug) {
		Person person = this.people.findById(slug).orElseThrow(() -> new UnknownId("person", slug, "people"));
		return this.shapes.of(List.of(person)).get(0);
	}

	/** What lists of people are asked with. */
	record PersonQuery(
			@Parameter(description = "People with a role at this company, present or past.",
					example = "bytedance") @Known(Vocabulary.COMPANY) @Nullable String organisation,
			Paging paging) implements Query {

	}

}
