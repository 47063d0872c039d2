package org.outlay.readings.figures;

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

}
