package org.outlay.doors.api.person;

import java.util.List;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import org.outlay.doors.api.list.ApiHandler;
import org.outlay.doors.api.list.ListMapping;
import org.outlay.doors.api.list.RowFields;
import org.outlay.doors.api.query.AnyOf;
import org.outlay.doors.api.query.KnownValue;
import org.outlay.doors.api.query.ListQuery;
import org.outlay.doors.api.query.PageOf;
import org.outlay.doors.api.query.Query;
import org.outlay.doors.api.query.SortDays;
import org.outlay.doors.api.query.Vocabulary;
import org.outlay.doors.api.shape.EventJson;
import org.outlay.doors.api.shape.NamedRefs;
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
			description = "Dated events, the oldest first, those without a date last.")
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

	/** What events can be sorted and counted by. */
	static final class EventFields extends RowFields<Event> {

		EventFields() {
			sort("date", (event) -> SortDays.first(event.date()));
			sort("id", Event::id);
			count("kind", Event::kind);
			count("planned", Event::isPlanned);
			count("source", Event::sourceId);
			sort("title", Event::title);
		}

	}

	/** What lists of events are asked with. */
	record EventQuery(
			@Parameter(description = "Events these companies, models, products or people have a part in.",
					example = "bytedance") @KnownValue(Vocabulary.SUBJECT) @Nullable List<String> subject,
			@Parameter(description = "Events of these kinds.",
					example = "release,launch") @Nullable List<EventKind> kind,
			@Parameter(description = "Only those that lay ahead of their source, or only those that did not.",
					example = "true") @Nullable Boolean planned,
			@Parameter(description = "Events of which the possible days share at least one with one of these periods.",
					example = "2025") @Nullable List<Period> period,
			@Parameter(description = "Events these sources tell of.",
					example = "leida-grand-chess") @KnownValue(Vocabulary.SOURCE) @Nullable List<String> source,
			ListQuery<EventFields> listing) implements Query {

		boolean lets(Event event) {
			return (this.subject == null || event.subjectIds().stream().anyMatch(this.subject::contains))
					&& AnyOf.among(this.kind, event.kind())
					&& (this.planned == null || this.planned == event.isPlanned())
					&& (this.period == null || this.period.stream().anyMatch(event.date()::overlaps))
					&& AnyOf.among(this.source, event.sourceId());
		}

	}

}
