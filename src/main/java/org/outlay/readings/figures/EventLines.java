package org.outlay.readings.figures;

import org.jspecify.annotations.Nullable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.outlay.facts.event.Event;
import org.outlay.readings.ledger.Lookups;
import org.outlay.readings.ledger.SourceRef;
import org.outlay.readings.ledger.SubjectRef;

import org.springframework.stereotype.Component;

/** Makes events ready to show. */
@Component
public record EventLines(Lookups lookups) {

	public List<EventLine> of(List<Event> events) {
		Map<String, SubjectRef> subjects = this.lookups
			.subjects(events.stream().flatMap((event) -> event.subjectIds().stream()).collect(Collectors.toSet()));
		Map<String, SourceRef> sources = this.lookups
			.sources(events.stream().map(Event::sourceId).collect(Collectors.toSet()));
		return events.stream().map((event) -> line(event, subjects, sources)).toList();
	}

	private static EventLine line(Event event, Map<String, SubjectRef> subjects, Map<String, SourceRef> sources) {
		return new EventLine(event, event.date().words(), event.kind().words(), event.isPlanned() ? "planned" : "",
				event.subjectIds().stream().map(subjects::get).filter(Objects::nonNull).toList(),
				Attribution.of(sources, event.sourceId(), event.locator()));
	}

	/**
	 * An event as timelines show it.
	 *
	 * @param when its date in words, as exact as its source
	 * @param mark {@code planned} if it lay ahead of its source; else empty
	 */
	public record EventLine(Event event, String when, String kind, String mark, List<SubjectRef> subjects,
			Attribution attribution) {

		public String id() {
			return this.event.id();
		}

		public String title() {
			return this.event.title();
		}

		public @Nullable String note() {
			return this.event.note();
		}

		public @Nullable String printed() {
			return this.event.printed();
		}

		/** The earliest possible day; null if unknown. */
		public @Nullable LocalDate start() {
			return this.event.date().start();
		}

		/** The latest possible day; null if unknown. */
		public @Nullable LocalDate end() {
			return this.event.date().end();
		}

	}

}
