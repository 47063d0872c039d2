package org.outlay.doors.api.person;

import java.util.List;
import java.util.Map;
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
import org.outlay.doors.api.shape.Attestations;
import org.outlay.doors.api.shape.AttestedJson;
import org.outlay.doors.api.shape.EntryType;
import org.outlay.doors.api.shape.Identified;
import org.outlay.doors.api.shape.RoleJson;
import org.outlay.doors.api.shape.RoleShapes;
import org.outlay.doors.api.shape.StatementJson;
import org.outlay.doors.api.shape.SubjectLinks;
import org.outlay.doors.api.shape.ViewJson;
import org.outlay.facts.event.People;
import org.outlay.facts.event.Person;
import org.outlay.facts.event.Role;
import org.outlay.facts.event.Roles;
import org.outlay.facts.subject.Property;
import org.outlay.readings.counts.CountsById;
import org.outlay.readings.view.PointOfView;
import org.outlay.values.period.AsOf;

import org.springframework.data.domain.Sort;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** People and their roles. */
@ApiHandler
@Tag(name = "People and events")
record PersonApi(People people, Roles roles, RoleShapes roleShapes, Attestations attestations, CountsById tallies,
		PointsOfView pointsOfView, ClaimedRows claimed) {

	private static final PersonFields FIELDS = new PersonFields();

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
		return this.claimed.about(FIELDS.page(query.listing(), all, (page) -> rows(page, view.asOf())), query.listing(),
				view);
	}

	@Operation(operationId = "showPerson", summary = "Show a person",
			description = "One person with their roles, each with its source.")
	@GetMapping("/people/{slug}")
	PersonDetailJson show(
			@Parameter(description = "The id of the person.", example = "wu-yonghui") @PathVariable String slug,
			AsOfQuery query) {
		Person person = this.people.findById(slug).orElseThrow(() -> new UnknownId("person", slug, "people"));
		PointOfView view = this.pointsOfView.of(query);
		return new PersonDetailJson(rows(List.of(person), view.asOf()).get(0), ViewJson.ofClaims(view));
	}

	private List<PersonJson> rows(List<Person> page, AsOf asOf) {
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

	/** A person somebody names. */
	@Schema(name = "Person")
	record PersonJson(@Schema(description = "Stable, never used again.", example = "wu-yonghui") String id,
			@Schema(description = "The name readers know them by.", example = "Wu Yonghui") String name,
			@Schema(description = "What they are or were, as each source says.") List<RoleJson> roles,
			@Schema(description = "Other spellings and names.") List<AttestedJson> aliases,
			@Schema(description = "Every attribute, with who gives it.") List<StatementJson> statements,
			@Schema(description = "How many standing claims are about them.", example = "0") long claimCount,
			@Schema(description = "Where to read on.") SubjectLinks links,
			@Schema(description = "The path of this entry.", example = "/api/v1/people/wu-yonghui") String href,
			@Schema(description = "The path of their page for readers.", example = "/people/wu-yonghui") String page)
			implements
				Identified {

		static PersonJson of(Person person, List<RoleJson> roles, List<StatementJson> statements, long claimCount) {
			return new PersonJson(person.id(), person.name(), roles, StatementJson.of(Property.ALIAS, statements),
					statements, claimCount, SubjectLinks.of(person.id()), EntryType.PERSON.href(person.id()),
					EntryType.PERSON.page(person.id()));
		}

	}

}
