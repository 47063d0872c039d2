package org.outlay.doors.api.person;

import java.util.List;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import org.outlay.doors.api.list.ApiHandler;
import org.outlay.doors.api.list.ListMapping;
import org.outlay.doors.api.query.KnownValue;
import org.outlay.doors.api.query.ListFields;
import org.outlay.doors.api.query.ListQuery;
import org.outlay.doors.api.query.PageOf;
import org.outlay.doors.api.query.Query;
import org.outlay.doors.api.query.Vocabulary;
import org.outlay.doors.api.shape.CitedSourceJson;
import org.outlay.doors.api.shape.CitedSourceJson.LocatorJson;
import org.outlay.doors.api.shape.NamedRefs;
import org.outlay.doors.api.shape.PeriodJson;
import org.outlay.doors.api.shape.Ref;
import org.outlay.facts.event.Event;
import org.outlay.facts.event.EventKind;
import org.outlay.facts.event.Events;
import org.outlay.readings.ledger.Lookups;
import org.outlay.values.period.Period;

/** Dated events, past and planned. */
@ApiHandler
@Tag(name = "People and events")
record EventApi(Events events, Lookups lookups) {

	private static final EventFields FIELDS = new EventFields();

	@Operation(operationId = "listEvents", summary = "List events",
			description = "Dated events, oldest first, with those without a date at the end.")
	@ListMapping(value = "/events", table = "events")
	PageOf<EventJson> list(EventQuery query) {
		List<Event> all = this.events.findAllByDate().stream().filter(query::lets).toList();
		return FIELDS.page(query.listing(), all, this::rows);
	}

	private List<EventJson> rows(List<Event> page) {
		NamedRefs names = NamedRefs.of(this.lookups, page.stream().flatMap((event) -> event.subjectIds().stream()),
				page.stream().map(Event::sourceId));
		return page.stream().map((event) -> EventJson.of(event, names)).toList();
	}

	/** The fields by which events can be sorted and counted. */
	static final class EventFields extends ListFields<Event> {

		EventFields() {
			sort("date", (event) -> event.date().start());
			sort("id", Event::id);
			count("kind", Event::kind);
			count("planned", Event::isPlanned);
			count("source", Event::sourceId);
			sort("title", Event::title);
		}

	}

	/** The parameters of the list of events. */
	record EventQuery(
			@Parameter(description = "Events that involve these companies, models, products or people.",
					example = "bytedance") @KnownValue(Vocabulary.SUBJECT) @Nullable List<String> subject,
			@Parameter(description = "Events of these kinds.",
					example = "release,launch") @Nullable List<EventKind> kind,
			@Parameter(
					description = "Only events that were planned when the source appeared, or only those that were not.",
					example = "true") @Nullable Boolean planned,
			@Parameter(description = "Events whose possible days share at least one with one of these periods.",
					example = "2025") @Nullable List<Period> period,
			@Parameter(description = "Events reported by these sources.",
					example = "leida-grand-chess") @KnownValue(Vocabulary.SOURCE) @Nullable List<String> source,
			ListQuery<EventFields> listing) implements Query {

		boolean lets(Event event) {
			return (this.subject == null || event.subjectIds().stream().anyMatch(this.subject::contains))
					&& Query.among(this.kind, event.kind())
					&& (this.planned == null || this.planned == event.isPlanned())
					&& (this.period == null || this.period.stream().anyMatch(event.date()::overlaps))
					&& Query.among(this.source, event.sourceId());
		}

	}

	/** A dated event that one source reports, past or planned. */
	record EventJson(@Schema(description = "Permanent; never reused.", example = "leida-e39a") String id,
			@Schema(description = "The kind of event.", example = "reorganisation") EventKind kind,
			@Schema(description = "Whether it was planned when the source appeared.",
					example = "false") boolean planned,
			@Schema(description = "A title in our own words.") String title,
			@Schema(description = "The date, as precisely as the source states it.") PeriodJson date,
			@Schema(description = "The date as printed, if it is not simply the date.",
					example = "April of the same year") @Nullable String printed,
			@Schema(description = "The subjects it is about, most important first.") List<Ref> subjects,
			@Schema(description = "The source that reports it.") CitedSourceJson source,
			@Schema(description = "The place in the source.") LocatorJson locator,
			@Schema(description = "A note in our own words.") @Nullable String note) {

		static EventJson of(Event event, NamedRefs names) {
			return new EventJson(event.id(), event.kind(), event.isPlanned(), event.title(),
					PeriodJson.of(event.date()), event.printed(), names.subjects(event.subjectIds()),
					CitedSourceJson.of(names.known(event.sourceId())), LocatorJson.of(event.locator()), event.note());
		}

	}

}
