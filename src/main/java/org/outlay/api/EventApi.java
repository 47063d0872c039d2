package org.outlay.api;

import java.util.List;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import org.outlay.event.Event;
import org.outlay.event.EventKind;
import org.outlay.event.Events;
import org.outlay.ledger.References;
import org.outlay.period.Period;

/** Dated events, past and planned. */
@ApiHandler
@Tag(name = "People and events")
class EventApi {

	private static final EventFields FIELDS = new EventFields();

	private final Events events;

	private final References references;

	EventApi(Events events, References references) {
		this.events = events;
		this.references = references;
	}

	@Operation(operationId = "listEvents", summary = "List events",
			description = "Dated events, the oldest first, those without a date last.")
	@ListMapping(value = "/events", table = "events")
	PageOf<EventJson> list(EventQuery query) {
		List<Event> all = this.events.findAllByDate().stream().filter(query::lets).toList();
		return FIELDS.page(query.listing(), all, this::rows);
	}

	private List<EventJson> rows(List<Event> page) {
		Names names = Names.of(this.references, page.stream().flatMap((event) -> event.subjectIds().stream()),
				page.stream().map(Event::sourceId));
		return page.stream().map((event) -> EventJson.of(event, names)).toList();
	}

	/** What events can be sorted and counted by. */
	static final class EventFields extends RowFields<Event> {

		EventFields() {
			sort("date", (event) -> Days.first(event.date()));
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
					example = "bytedance") @Known(Vocabulary.SUBJECT) @Nullable List<String> subject,
			@Parameter(description = "Events of these kinds.",
					example = "release,launch") @Nullable List<EventKind> kind,
			@Parameter(description = "Only those that lay ahead of their source, or only those that did not.",
					example = "true") @Nullable Boolean planned,
			@Parameter(description = "Events of which the possible days share at least one with one of these periods.",
					example = "2025") @Nullable List<Period> period,
			@Parameter(description = "Events these sources tell of.",
					example = "leida-grand-chess") @Known(Vocabulary.SOURCE) @Nullable List<String> source,
			Listing<EventFields> listing) implements Query {

		boolean lets(Event event) {
			return (this.subject == null || event.subjectIds().stream().anyMatch(this.subject::contains))
					&& Chosen.among(this.kind, event.kind())
					&& (this.planned == null || this.planned == event.isPlanned())
					&& (this.period == null || this.period.stream().anyMatch(event.date()::overlaps))
					&& Chosen.among(this.source, event.sourceId());
		}

	}

}
