package org.outlay.web;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.outlay.event.Event;
import org.outlay.ledger.References;
import org.outlay.ledger.SourceRef;
import org.outlay.ledger.SubjectRef;

import org.springframework.stereotype.Component;

/** Makes events ready to show. */
@Component
class EventLines {

	private final References references;

	EventLines(References references) {
		this.references = references;
	}

	List<EventLine> of(List<Event> events) {
		Map<String, SubjectRef> subjects = this.references
			.subjects(events.stream().flatMap((event) -> event.subjectIds().stream()).collect(Collectors.toSet()));
		Map<String, SourceRef> sources = this.references
			.sources(events.stream().map(Event::sourceId).collect(Collectors.toSet()));
		return events.stream().map((event) -> line(event, subjects, sources)).toList();
	}

	private static EventLine line(Event event, Map<String, SubjectRef> subjects, Map<String, SourceRef> sources) {
		return new EventLine(event, event.date().words(), event.kind().words(), event.isPlanned() ? "planned" : "",
				event.subjectIds().stream().map(subjects::get).filter(Objects::nonNull).toList(),
				Witness.of(sources, event.sourceId(), event.locator()));
	}

}
