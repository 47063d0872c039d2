package org.outlay.publishing.dataset;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.outlay.facts.event.Event;
import org.outlay.facts.event.Events;
import org.outlay.facts.event.Role;
import org.outlay.facts.event.Roles;
import org.outlay.facts.source.Source;
import org.outlay.facts.source.Sources;
import org.outlay.publishing.tabular.Table;
import org.outlay.readings.counts.CountsById;
import org.outlay.readings.ledger.Lookups;
import org.outlay.readings.ledger.SubjectRef;

import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Component;

/** Sources, and what they tell of events and roles, each a table. */
@Component
class RecordTables {

	private static final String SOURCES = "sources";

	private static final Table<Line<Source>> SOURCE = Table
		.<Line<Source>>of(SOURCES, "Sources", "A publication Outlay has read, or one that such a text cites.", "id")
		.text("id", "Stable id.", (line) -> line.thing().id())
		.text("title", "Its title; in brackets where the text has none and this one is ours.",
				(line) -> line.thing().title())
		.text("publisher_id?", "Who published it.", (line) -> line.thing().publisherId())
		.to("companies", "id")
		.text("publisher?", "The publisher's name.", (line) -> line.name(line.thing().publisherId()))
		.list("authors?", "Who wrote it.", (line) -> line.thing().authors())
		.text("language?", "Its language, BCP 47.", (line) -> line.thing().language())
		.text("kind", "What it is: article, filing, dataset or editor.", (line) -> line.thing().kind().code())
		.text("tier", "How close it stands to what it tells: filing, original, retelling, cited or editor.",
				(line) -> line.thing().tier().code())
		.text("link?", "Where it stands, if known.", (line) -> line.thing().link())
		.text("licence", "Its own licence; its text is not part of the data.", (line) -> line.thing().licence())
		.day("accessed?", "When Outlay read it; empty for one only cited.", (line) -> line.thing().accessed())
		.day("published_earliest?", "First day on which it may have come out.",
				(line) -> (line.thing().published() != null) ? line.thing().published().earliest() : null)
		.day("published_latest?", "Last day on which it may have.",
				(line) -> (line.thing().published() != null) ? line.thing().published().latest() : null)
		.text("based_on?", "The source it retells as a whole.", (line) -> line.thing().basedOn())
		.to(SOURCES, "id")
		.text("note?", "Our own words.", (line) -> line.thing().note())
		.integer("claims", "How many standing claims were taken from it.", Line::claims)
		.text("page", "The path of its page on this site.", (line) -> "/sources/" + line.thing().id());

	private static final Table<Line<Event>> EVENT = Table
		.<Line<Event>>of("events", "Events", "Something dated that one source tells of.", "id")
		.text("id", "Stable id.", (line) -> line.thing().id())
		.text("kind", "What it is, by its code.", (line) -> line.thing().kind().code())
		.flag("planned", "Whether it lay ahead of the source that tells of it.", (line) -> line.thing().isPlanned())
		.text("title", "What happened, in our words.", (line) -> line.thing().title())
		.text("date", "When, as finely as the source tells: 2026-02, 2026-02-15, unknown.",
				(line) -> line.thing().date().span())
		.day("date_start?", "First day on which it may have happened.", (line) -> line.thing().date().start())
		.day("date_end?", "Last day on which it may have.", (line) -> line.thing().date().end())
		.text("date_as_printed?", "The date as printed, where it is not plainly the date.",
				(line) -> line.thing().printed())
		.list("subjects?", "Whom it is about by id, the chief one first.", (line) -> line.thing().subjectIds())
		.list("subject_names?", "Their names.", (line) -> line.thing().subjectIds().stream().map(line::known).toList())
		.text("source", "Id of the source that tells of it.", (line) -> line.thing().sourceId())
		.to(SOURCES, "id")
		.and(SharedColumns.LOCATOR, (line) -> line.thing().locator())
		.text("note?", "Our own words.", (line) -> line.thing().note());

	private static final Table<Line<Role>> ROLE = Table
		.<Line<Role>>of("roles", "Roles", "What a person is or was, as one source states it in one place.")
		.text("person", "Id of the person.", (line) -> line.thing().personId())
		.to("people", "id")
		.text("person_name", "Their name.", (line) -> line.known(line.thing().personId()))
		.text("organisation?", "Id of the organisation.", (line) -> line.thing().organisationId())
		.to("companies", "id")
		.text("organisation_name?", "Its name.", (line) -> line.name(line.thing().organisationId()))
		.text("title?", "The title; empty where the source names only the organisation.",
				(line) -> line.thing().title())
		.flag("former", "Whether the source speaks of it as past.", (line) -> line.thing().isFormer())
		.text("source", "Id of the source.", (line) -> line.thing().sourceId())
		.to(SOURCES, "id")
		.and(SharedColumns.LOCATOR, (line) -> line.thing().locator());

	private final Sources sources;

	private final Events events;

	private final Roles roles;

	private final Lookups lookups;

	private final CountsById counts;

	RecordTables(Sources sources, Events events, Roles roles, Lookups lookups, CountsById counts) {
		this.sources = sources;
		this.events = events;
		this.roles = roles;
		this.lookups = lookups;
		this.counts = counts;
	}

	PublishedTable<Source, ?> sources() {
		return new PlainTable<>(SOURCE, (view) -> this.sources.findAll(Sort.by("id")), (some, view) -> {
			Map<String, Long> claims = this.counts.claimsFrom(some.stream().map(Source::id).toList(), view.asOf());
			return lines(some, names(some.stream().map(Source::publisherId)),
					(one) -> claims.getOrDefault(one.id(), 0L));
		});
	}

	PublishedTable<Event, ?> events() {
		return new PlainTable<>(EVENT, (view) -> this.events.findAllByDate(), (some, view) -> lines(some,
				names(some.stream().flatMap((event) -> event.subjectIds().stream())), (one) -> 0L));
	}

	PublishedTable<Role, ?> roles() {
		return new PlainTable<>(ROLE, (view) -> this.roles.findAll(Sort.by("personId", "sourceId", "ordinal")),
				(some, view) -> lines(some,
						names(some.stream().flatMap((role) -> Stream.of(role.personId(), role.organisationId()))),
						(one) -> 0L));
	}

	private Map<String, SubjectRef> names(Stream<@Nullable String> ids) {
		Set<String> known = new HashSet<>();
		ids.filter(Objects::nonNull).forEach((id) -> known.add(Objects.requireNonNull(id)));
		return this.lookups.subjects(known);
	}

	private static <T> List<Line<T>> lines(Collection<T> things, Map<String, SubjectRef> names,
			ToLongFunction<T> claims) {
		return things.stream().map((one) -> new Line<>(one, names, claims.applyAsLong(one))).toList();
	}

	/** Something recorded, with the names it points to. */
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
