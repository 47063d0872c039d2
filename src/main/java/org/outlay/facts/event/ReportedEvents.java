package org.outlay.facts.event;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.outlay.facts.source.Source;
import org.outlay.facts.source.Sources;
import org.outlay.values.period.AsOf;
import org.outlay.values.period.PublicationWindow;

import org.springframework.stereotype.Component;

/**
 * All events, each once however many sources report it: public as soon as one of these
 * sources is.
 */
@Component
public record ReportedEvents(Events events, Sources sources) {

	private static final Comparator<ReportedEvent> BY_DATE = Comparator
		.comparing((ReportedEvent event) -> event.date().start(), Comparator.nullsLast(Comparator.naturalOrder()))
		.thenComparing((event) -> event.date().end(), Comparator.nullsLast(Comparator.naturalOrder()))
		.thenComparing(ReportedEvent::id);

	/** From the oldest to the newest, those without a date last. */
	public List<ReportedEvent> all(AsOf asOf) {
		List<Event> all = this.events.findAllByDate();
		return merged(all, all, asOf);
	}

	/** The same for the events about any of these subjects. */
	public List<ReportedEvent> about(Collection<String> subjectIds, AsOf asOf) {
		List<Event> about = this.events.findAbout(subjectIds);
		List<String> ids = about.stream().filter(Event::isPlanned).map(Event::id).toList();
		return merged(about, ids.isEmpty() ? List.of() : this.events.findByFulfilsIn(ids), asOf);
	}

	private List<ReportedEvent> merged(List<Event> reports, List<Event> others, AsOf asOf) {
		Map<String, PublicationWindow> published = published(
				Stream.concat(reports.stream(), others.stream()).map(Event::sourceId).collect(Collectors.toSet()));
		Predicate<Event> isPublic = (report) -> asOf.isPublic(published.get(report.sourceId()));
		Map<String, List<Event>> outcomes = others.stream()
			.filter((other) -> other.fulfils() != null && isPublic.test(other))
			.collect(Collectors.groupingBy((other) -> String.valueOf(other.fulfils())));
		Comparator<Event> order = Comparator.comparing((Event report) -> report.sameAs() != null)
			.thenComparing((report) -> published.get(report.sourceId()), PublicationWindow.FIRST_TO_LAST)
			.thenComparing(Event::id);
		return reports.stream()
			.filter(isPublic)
			.collect(Collectors.groupingBy(ReportedEvent::id))
			.values()
			.stream()
			.map((same) -> new ReportedEvent(same.stream().sorted(order).toList(),
					same.stream().flatMap((report) -> outcomes.getOrDefault(report.id(), List.of()).stream()).toList()))
			.sorted(BY_DATE)
			.toList();
	}

	private Map<String, PublicationWindow> published(Set<String> sourceIds) {
		Map<String, PublicationWindow> published = new HashMap<>();
		for (Source source : this.sources.findByIdIn(sourceIds)) {
			PublicationWindow window = source.published();
			if (window != null) {
				published.put(source.id(), window);
			}
		}
		return published;
	}

}
