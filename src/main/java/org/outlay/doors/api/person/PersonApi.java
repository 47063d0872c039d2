package org.outlay.doors.api.person;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import org.outlay.doors.api.list.ApiHandler;
import org.outlay.doors.api.list.ListMapping;
import org.outlay.doors.api.list.SubjectLists;
import org.outlay.doors.api.list.SubjectLists.SubjectFacts;
import org.outlay.doors.api.problem.RefusedRequest;
import org.outlay.doors.api.query.AsOfQuery;
import org.outlay.doors.api.query.ListFields;
import org.outlay.doors.api.query.ListQuery;
import org.outlay.doors.api.query.PageOf;
import org.outlay.doors.api.query.PointsOfView;
import org.outlay.doors.api.query.Query;
import org.outlay.doors.api.query.Vocabulary;
import org.outlay.doors.api.shape.CitedSourceJson;
import org.outlay.doors.api.shape.CitedSourceJson.LocatorJson;
import org.outlay.doors.api.shape.NamedRefs;
import org.outlay.doors.api.shape.PeriodJson;
import org.outlay.doors.api.shape.Ref;
import org.outlay.doors.api.shape.Ref.EntryType;
import org.outlay.doors.api.shape.Ref.SubjectLinks;
import org.outlay.doors.api.shape.StatementJson;
import org.outlay.doors.api.shape.StatementJson.AttestedJson;
import org.outlay.doors.api.shape.StatementJson.RoleJson;
import org.outlay.doors.api.shape.ViewJson;
import org.outlay.facts.event.Event;
import org.outlay.facts.event.EventKind;
import org.outlay.facts.event.ReportedEvent;
import org.outlay.facts.event.ReportedEvents;
import org.outlay.facts.event.People;
import org.outlay.facts.event.Person;
import org.outlay.facts.event.Role;
import org.outlay.facts.event.Roles;
import org.outlay.facts.subject.Property;
import org.outlay.readings.ledger.Lookups;
import org.outlay.readings.view.PointOfView;
import org.outlay.values.period.Period;

import org.springframework.data.domain.Sort;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** People with their roles, and dated events. */
@ApiHandler("People and events")
record PersonApi(People people, Roles roles, ReportedEvents events, Lookups lookups, SubjectLists subjects,
		PointsOfView pointsOfView) {

	private static final PersonFields PEOPLE = new PersonFields();

	private static final EventFields EVENTS = new EventFields();

	@Operation(operationId = "listPeople", summary = "List people",
			description = "People named by sources, by name, with their roles.")
	@ListMapping(value = "/people", table = "people")
	PageOf<PersonJson> listPeople(PersonQuery query) {
		List<Person> all = this.people.findAll(Sort.by("name", "id"));
		if (query.organisation() != null) {
			Set<String> wanted = this.roles
				.findByOrganisationIdInOrderByPersonIdAscSourceIdAscOrdinalAsc(query.organisation())
				.stream()
				.map(Role::personId)
				.collect(Collectors.toSet());
			all = all.stream().filter((person) -> wanted.contains(person.id())).toList();
		}
		return this.subjects.page(PEOPLE, query.listing(), query.when(), all, this::personRows, PersonJson::id);
	}

	@Operation(operationId = "showPerson", summary = "Show a person",
			description = "One person with their roles, each with its source.")
	@GetMapping("/people/{slug}")
	PersonDetailJson showPerson(
			@Parameter(description = "The id of the person.", example = "wu-yonghui") @PathVariable String slug,
			AsOfQuery query) {
		Person person = this.people.findById(slug)
			.orElseThrow(() -> RefusedRequest.unknownId("person", slug, "people"));
		return new PersonDetailJson(this.subjects.one(person, query, this::personRows), this.subjects.view(query));
	}

	private List<PersonJson> personRows(List<Person> page, SubjectFacts facts) {
		List<RoleJson> all = this.subjects
			.roles(this.roles.findByPersonIdInOrderBySourceIdAscOrdinalAsc(page.stream().map(Person::id).toList()));
		return page.stream()
			.map((row) -> PersonJson.of(row,
					all.stream().filter((role) -> role.person().id().equals(row.id())).toList(), facts))
			.toList();
	}

	@Operation(operationId = "listEvents", summary = "List events",
			description = "Dated events, oldest first, with those without a date at the end. An event that several "
					+ "sources report is listed once.")
	@ListMapping(value = "/events", table = "events")
	PageOf<EventJson> listEvents(EventQuery query) {
		PointOfView view = this.pointsOfView.of(query.when());
		List<ReportedEvent> all = this.events.all(view.asOf()).stream().filter(query::lets).toList();
		return EVENTS.page(query.listing(), all, (page) -> eventRows(page, view.asOf().day()))
			.seen(ViewJson.ofClaims(view));
	}

	private List<EventJson> eventRows(List<ReportedEvent> page, LocalDate day) {
		NamedRefs names = NamedRefs.of(this.lookups, page.stream().flatMap((event) -> event.subjectIds().stream()),
				page.stream().flatMap((event) -> event.sourceIds().stream()));
		return page.stream().map((event) -> EventJson.of(event, names, day)).toList();
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
					example = "bytedance") @Vocabulary.Known(Vocabulary.COMPANY) @Nullable List<String> organisation,
			AsOfQuery when, ListQuery<PersonFields> listing) implements Query {
	}

	/** A person, with the point of view of the answer. */
	record PersonDetailJson(@JsonUnwrapped PersonJson person,
			@Schema(description = "The point of view from which claims were counted.") ViewJson view) {
	}

	/** A person named by a source. */
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

	/** The fields by which events can be sorted and counted. */
	static final class EventFields extends ListFields<ReportedEvent> {

		EventFields() {
			sort("date", (event) -> event.date().start());
			sort("id", ReportedEvent::id);
			count("kind", ReportedEvent::kind);
			count("planned", ReportedEvent::isPlanned);
			count("source", (event) -> event.first().sourceId());
			sort("title", ReportedEvent::title);
		}

	}

	/** The parameters of the list of events. */
	record EventQuery(
			@Parameter(description = "Events that involve these companies, models, products or people.",
					example = "bytedance") @Vocabulary.Known(Vocabulary.SUBJECT) @Nullable List<String> subject,
			@Parameter(description = "Events of these kinds.",
					example = "release,launch") @Nullable List<EventKind> kind,
			@Parameter(
					description = "Only events that were planned when the source appeared, or only those that were not.",
					example = "true") @Nullable Boolean planned,
			@Parameter(description = "Events whose possible days share at least one with one of these periods.",
					example = "2025") @Nullable List<Period> period,
			@Parameter(description = "Events reported by these sources.",
					example = "leida-grand-chess") @Vocabulary.Known(Vocabulary.SOURCE) @Nullable List<String> source,
			AsOfQuery when, ListQuery<EventFields> listing) implements Query {

		boolean lets(ReportedEvent event) {
			return (this.subject == null || event.subjectIds().stream().anyMatch(this.subject::contains))
					&& Query.among(this.kind, event.kind())
					&& (this.planned == null || this.planned == event.isPlanned())
					&& (this.period == null || this.period.stream().anyMatch(event.date()::overlaps))
					&& (this.source == null || event.sourceIds().stream().anyMatch(this.source::contains));
		}

	}

	/** A dated event, past or planned, with the report of every source. */
	record EventJson(
			@Schema(description = "The id of the first report; permanent and never reused.",
					example = "leida-e39a") String id,
			@Schema(description = "The kind of event.", example = "reorganisation") EventKind kind,
			@Schema(description = "Whether it was planned at that time.", example = "false") boolean planned,
			@Schema(description = "Whether it was planned for a time that is over, and no source reports it as done.",
					example = "false") boolean overdue,
			@Schema(description = "The title of the first report.") String title,
			@Schema(description = "The date, as precisely as the most precise source states it.") PeriodJson date,
			@Schema(description = "The subjects it is about, most important first.") List<Ref> subjects,
			@Schema(description = "The report of each source, that of the first source at the start.") List<ReportJson> reports,
			@Schema(description = "The ids of events that report this planned one as done.") List<String> outcomes) {

		static EventJson of(ReportedEvent event, NamedRefs names, LocalDate day) {
			return new EventJson(event.id(), event.kind(), event.isPlanned(), event.isOverdue(day), event.title(),
					PeriodJson.of(event.date()), names.subjects(event.subjectIds()),
					event.reports().stream().map((report) -> ReportJson.of(report, names)).toList(),
					event.outcomes().stream().map(Event::id).toList());
		}

	}

	/** An event as one source reports it. */
	record ReportJson(@Schema(description = "Permanent; never reused.", example = "leida-e39a") String id,
			@Schema(description = "A title in our own words.") String title,
			@Schema(description = "The date, as precisely as the source states it.") PeriodJson date,
			@Schema(description = "The date as printed, if it is not simply the date.",
					example = "April of the same year") @Nullable String printed,
			@Schema(description = "The source that reports it.") CitedSourceJson source,
			@Schema(description = "The place in the source.") LocatorJson locator,
			@Schema(description = "A note in our own words.") @Nullable String note) {

		static ReportJson of(Event report, NamedRefs names) {
			return new ReportJson(report.id(), report.title(), PeriodJson.of(report.date()), report.printed(),
					CitedSourceJson.of(names.known(report.sourceId())), LocatorJson.of(report.locator()),
					report.note());
		}

	}

}
