package org.outlay.doors.api.person;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import org.outlay.doors.api.list.ApiHandler;
import org.outlay.doors.api.list.ClaimedRows;
import org.outlay.doors.api.list.ListMapping;
import org.outlay.doors.api.list.RowFields;
import org.outlay.doors.api.problem.UnknownId;
import org.outlay.doors.api.query.AsOfQuery;
import org.outlay.doors.api.query.KnownValue;
import org.outlay.doors.api.query.ListQuery;
import org.outlay.doors.api.query.PageOf;
import org.outlay.doors.api.query.PointsOfView;
import org.outlay.doors.api.query.Query;
import org.outlay.doors.api.query.Vocabulary;
import org.outlay.doors.api.shape.ViewJson;
import org.outlay.facts.event.People;
import org.outlay.facts.event.Person;
import org.outlay.facts.event.Role;
import org.outlay.facts.event.Roles;
import org.outlay.readings.view.PointOfView;

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

	private final PointsOfView pointsOfView;

	private final ClaimedRows claimed;

	PersonApi(People people, Roles roles, PersonShapes shapes, PointsOfView pointsOfView, ClaimedRows claimed) {
		this.pointsOfView = pointsOfView;
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
		PointOfView view = this.pointsOfView.of(query.when());
		return this.claimed.about(FIELDS.page(query.listing(), all, (page) -> this.shapes.of(page, view.asOf())),
				query.listing(), view);
	}

	@Operation(operationId = "showPerson", summary = "Show a person",
			description = "One person with their roles, each with its source.")
	@GetMapping("/people/{slug}")
	PersonDetailJson show(
			@Parameter(description = "The id of the person.", example = "wu-yonghui") @PathVariable String slug,
			AsOfQuery query) {
		Person person = this.people.findById(slug).orElseThrow(() -> new UnknownId("person", slug, "people"));
		PointOfView view = this.pointsOfView.of(query);
		return new PersonDetailJson(this.shapes.of(List.of(person), view.asOf()).get(0), ViewJson.ofClaims(view));
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
					example = "bytedance") @KnownValue(Vocabulary.COMPANY) @Nullable List<String> organisation,
			AsOfQuery when, ListQuery<PersonFields> listing) implements Query {

	}

	/** A person, and how it was looked at. */
	@Schema(name = "PersonDetail")
	record PersonDetailJson(@JsonUnwrapped PersonJson person,
			@Schema(description = "As of when its claims were counted.") ViewJson view) {
	}

}
