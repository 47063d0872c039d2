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
import org.outlay.doors.api.list.ListMapping;
import org.outlay.doors.api.list.SubjectRows;
import org.outlay.doors.api.list.SubjectRows.SubjectFacts;
import org.outlay.doors.api.problem.RefusedRequest;
import org.outlay.doors.api.query.AsOfQuery;
import org.outlay.doors.api.query.KnownValue;
import org.outlay.doors.api.query.ListFields;
import org.outlay.doors.api.query.ListQuery;
import org.outlay.doors.api.query.PageOf;
import org.outlay.doors.api.query.Query;
import org.outlay.doors.api.query.Vocabulary;
import org.outlay.doors.api.shape.EntryType;
import org.outlay.doors.api.shape.Ref.SubjectLinks;
import org.outlay.doors.api.shape.RoleJson;
import org.outlay.doors.api.shape.StatementJson;
import org.outlay.doors.api.shape.StatementJson.AttestedJson;
import org.outlay.doors.api.shape.ViewJson;
import org.outlay.facts.event.People;
import org.outlay.facts.event.Person;
import org.outlay.facts.event.Role;
import org.outlay.facts.event.Roles;
import org.outlay.facts.subject.Property;

import org.springframework.data.domain.Sort;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** People and their roles. */
@ApiHandler
@Tag(name = "People and events")
record PersonApi(People people, Roles roles, SubjectRows subjects) {

	private static final PersonFields FIELDS = new PersonFields();

	@Operation(operationId = "listPeople", summary = "List people",
			description = "People whom sources name, by name, with their roles.")
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
		return this.subjects.page(FIELDS, query.listing(), query.when(), all, this::rows, PersonJson::id);
	}

	@Operation(operationId = "showPerson", summary = "Show a person",
			description = "One person with their roles, each with its source.")
	@GetMapping("/people/{slug}")
	PersonDetailJson show(
			@Parameter(description = "The id of the person.", example = "wu-yonghui") @PathVariable String slug,
			AsOfQuery query) {
		Person person = this.people.findById(slug)
			.orElseThrow(() -> RefusedRequest.unknownId("person", slug, "people"));
		return new PersonDetailJson(this.subjects.one(person, query, this::rows), this.subjects.view(query));
	}

	private List<PersonJson> rows(List<Person> page, SubjectFacts facts) {
		List<RoleJson> all = this.subjects
			.roles(this.roles.findByPersonIdInOrderBySourceIdAscOrdinalAsc(page.stream().map(Person::id).toList()));
		return page.stream()
			.map((row) -> PersonJson.of(row,
					all.stream().filter((role) -> role.person().id().equals(row.id())).toList(), facts))
			.toList();
	}

	/** The fields by which people can be sorted. */
	static final class PersonFields extends ListFields<Person> {

		PersonFields() {
			haveClaims();
			sort("id", Person::id);
			sort("name", Person::name);
		}

	}

	/** The parameters of the list of people. */
	record PersonQuery(
			@Parameter(description = "People with a present or past role at one of these companies.",
					example = "bytedance") @KnownValue(Vocabulary.COMPANY) @Nullable List<String> organisation,
			AsOfQuery when, ListQuery<PersonFields> listing) implements Query {

	}

	/** A person, with the point of view of the answer. */
	record PersonDetailJson(@JsonUnwrapped PersonJson person,
			@Schema(description = "The point of view from which claims were counted.") ViewJson view) {
	}

	/** A person whom a source names. */
	record PersonJson(@Schema(description = "Permanent; never reused.", example = "wu-yonghui") String id,
			@Schema(description = "The name readers know them by.", example = "Wu Yonghui") String name,
			@Schema(description = "Their present and past roles, as each source states them.") List<RoleJson> roles,
			@Schema(description = "Other spellings and names.") List<AttestedJson> aliases,
			@Schema(description = "Every attribute, with its source.") List<StatementJson> statements,
			@Schema(description = "The number of current claims about them.", example = "0") long claimCount,
			@Schema(description = "Lists with more about them.") SubjectLinks links,
			@Schema(description = "The path of this entry.", example = "/api/v1/people/wu-yonghui") String href,
			@Schema(description = "The path of their page for readers.", example = "/people/wu-yonghui") String page) {

		static PersonJson of(Person person, List<RoleJson> roles, SubjectFacts facts) {
			List<StatementJson> statements = facts.statementsOf(person.id());
			return new PersonJson(person.id(), person.name(), roles, StatementJson.of(Property.ALIAS, statements),
					statements, facts.claimsOf(person.id()), SubjectLinks.of(person.id()),
					EntryType.PERSON.href(person.id()), EntryType.PERSON.page(person.id()));
		}

	}

}
