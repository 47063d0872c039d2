package org.outlay.publishing.dataset;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.outlay.facts.event.Event;
import org.outlay.facts.event.ReportedEvent;
import org.outlay.facts.event.ReportedEvents;
import org.outlay.facts.event.Role;
import org.outlay.facts.event.Roles;
import org.outlay.facts.source.Source;
import org.outlay.facts.source.Sources;
import org.outlay.publishing.tabular.Table;
import org.outlay.readings.counts.CountsById;
import org.outlay.readings.ledger.Lookups;
import org.outlay.readings.ledger.SubjectRef;
import org.outlay.readings.view.PointOfView;

import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Component;

/** Roles, events and sources, each a table. */
@Component
record RecordTables(Sources sources, ReportedEvents events, Roles roles, Lookups lookups, CountsById counts) {

	private static final Table<Source> ABOUT = Table.<Source>group()
		.list("authors?", "Authors.", Source::authors)
		.text("language?", "Language as a BCP 47 tag.", Source::language)
		.code("kind", "Kind of source: article, filing, dataset or editor.", Source::kind)
		.code("tier", "How directly it reports: filing, original, retelling, cited or editor.", Source::tier)
		.text("link?", "Address, if known.", Source::link)
		.text("licence", "Licence of the source; its text is not part of the data.", Source::licence)
		.day("accessed?", "Day on which Outlay read it; empty if it is only cited.", Source::accessed)
		.maybe(SharedColumns.PUBLISHED, Source::published)
		.text("based_on? -> sources.id", "Source that it retells as a whole.", Source::basedOn)
		.text("note?", "Note by the editor.", Source::note);

	private static final Table<Line<Source>> SOURCE = Table
		.<Line<Source>>of("sources", "Sources", "A publication that Outlay has read, or that such a publication cites.",
				"id")
		.text("id", "Stable id.", (line) -> line.thing().id())
		.text("title", "Title; in brackets if the source has none and this one is ours.",
				(line) -> line.thing().title())
		.text("publisher_id? -> companies.id", "Id of the publisher.", (line) -> line.thing().publisherId())
		.text("publisher?", "Name of the publisher.", (line) -> line.name(line.thing().publisherId()))
		.and(ABOUT, Line::thing)
		.integer("claims", "Number of current claims taken from it.", Line::claims)
		.text("page", "Path of its page on this site.", (line) -> "/sources/" + line.thing().id());

	private static final Table<ReportedEvent> HAPPENED = Table.<ReportedEvent>group()
		.text("id", "Stable id: that of the first report.", ReportedEvent::id)
		.code("kind", "Code of the kind of event.", ReportedEvent::kind)
		.flag("planned", "Whether it was in the future when the source was published.", ReportedEvent::isPlanned)
		.text("title", "The event in our words, as the first source reports it.", ReportedEvent::title)
		.text("date", "Date with the precision of the most precise source: 2026-02, 2026-02-15.",
				(event) -> event.date().span())
		.day("date_start?", "First day on which it may have happened.", (event) -> event.date().start())
		.day("date_end?", "Last day on which it may have happened.", (event) -> event.date().end())
		.list("subjects?", "Ids of its subjects, main one first.", ReportedEvent::subjectIds);

	private static final Table<Line<ReportedEvent>> EVENT = Table
		.<Line<ReportedEvent>>of("events", "Events", "A dated event, once however many sources report it.", "id")
		.and(HAPPENED, Line::thing)
		.list("subject_names?", "Names of its subjects.",
				(line) -> line.thing().subjectIds().stream().map(line::known).toList())
		.list("sources", "Ids of the sources that report it, the first one at the start.",
				(line) -> line.thing().sourceIds())
		.list("outcomes?", "Ids of the reports that this planned event has happened.",
				(line) -> line.thing().outcomes().stream().map(Event::id).toList());

	private static final Table<Event> REPORT = Table
		.<Event>of("event_reports", "Reports of events", "A dated event as one source reports it.", "id")
		.text("id", "Stable id.", Event::id)
		.text("event -> events.id", "Id of the event.", (report) -> ReportedEvent.by(report).id())
		.text("title", "The event in our words.", Event::title)
		.text("date", "Date with the precision of the source: 2026-02, 2026-02-15.", (report) -> report.date().span())
		.text("date_as_printed?", "Date as printed, if it is not simply a date.", Event::printed)
		.text("source -> sources.id", "Id of the source.", Event::sourceId)
		.and(SharedColumns.LOCATOR, Event::locator)
		.text("note?", "Note by the editor.", Event::note);

	private static final Table<Role> STATED = Table.<Role>group()
		.text("title?", "Title; empty if the source names only the organisation.", Role::title)
		.flag("former", "Whether the source describes it as past.", Role::isFormer)
		.text("source -> sources.id", "Id of the source.", Role::sourceId)
		.and(SharedColumns.LOCATOR, Role::locator);

	private static final Table<Line<Role>> ROLE = Table
		.<Line<Role>>of("roles", "Roles", "A role of a person as stated in one place of a source.")
		.text("person -> people.id", "Id of the person.", (line) -> line.thing().personId())
		.text("person_name", "Name of the person.", (line) -> line.known(line.thing().personId()))
		.text("organisation? -> companies.id", "Id of the organisation.", (line) -> line.thing().organisationId())
		.text("organisation_name?", "Name of the organisation.", (line) -> line.name(line.thing().organisationId()))
		.and(STATED, Line::thing);

	List<PublishedTable<?, ?>> rolesAndEvents() {
		return List.of(
				PublishedTable.of(ROLE, (view) -> this.roles.findAll(Sort.by("personId", "sourceId", "ordinal")),
						(some, view) -> lines(some,
								some.stream().flatMap((role) -> Stream.of(role.personId(), role.organisationId())))),
				PublishedTable.of(EVENT, (view) -> this.events.all(view.asOf()),
						(some, view) -> lines(some, some.stream().flatMap((event) -> event.subjectIds().stream()))),
				PublishedTable.of(REPORT,
						(view) -> this.events.all(view.asOf())
							.stream()
							.flatMap((event) -> event.reports().stream())
							.toList()));
	}

	PublishedTable<Source, ?> bySource() {
		return PublishedTable.of(SOURCE, (view) -> this.sources.findAll(Sort.by("id")), this::lines);
	}

	private List<Line<Source>> lines(List<Source> some, PointOfView view) {
		Map<String, Long> claims = this.counts.claimsFrom(some.stream().map(Source::id).toList(), view.asOf());
		Map<String, SubjectRef> names = names(some.stream().map(Source::publisherId));
		return some.stream().map((one) -> new Line<>(one, names, claims.getOrDefault(one.id(), 0L))).toList();
	}

	private <T> List<Line<T>> lines(List<T> things, Stream<@Nullable String> subjects) {
		Map<String, SubjectRef> names = names(subjects);
		return things.stream().map((one) -> new Line<>(one, names, 0)).toList();
	}

	private Map<String, SubjectRef> names(Stream<@Nullable String> ids) {
		return this.lookups.subjects(ids.flatMap(Stream::ofNullable).collect(Collectors.toSet()));
	}

	/**
	 * A role, event or source with everything looked up for it.
	 *
	 * @param names of subjects, by id
	 * @param claims number of claims, for sources only
	 */
	record Line<T>(T thing, Map<String, SubjectRef> names, long claims) {

		@Nullable String name(@Nullable String id) {
			SubjectRef found = (id != null) ? this.names.get(id) : null;
			return (found != null) ? found.name() : null;
		}

		String known(String id) {
			return Objects.requireNonNullElse(name(id), id);
		}

	}

}
