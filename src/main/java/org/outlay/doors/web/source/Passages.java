package org.outlay.doors.web.source;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.outlay.facts.event.Event;
import org.outlay.facts.event.Events;
import org.outlay.facts.event.Role;
import org.outlay.facts.event.Roles;
import org.outlay.facts.source.CitedOrigin;
import org.outlay.facts.source.Locator;
import org.outlay.facts.source.PassedOver;
import org.outlay.facts.source.ReadingNotes;
import org.outlay.readings.figures.Attribution;
import org.outlay.readings.figures.EventLine;
import org.outlay.readings.figures.EventLines;
import org.outlay.readings.figures.RoleLines;
import org.outlay.readings.ledger.Figure;
import org.outlay.readings.ledger.Lookups;
import org.outlay.readings.ledger.SourceRef;

import org.springframework.stereotype.Component;

/** Lays out what was taken from a source in the order of its text. */
@Component
record Passages(SourceStatements statements, Roles roles, RoleLines roleLines, Events events, EventLines eventLines,
		ReadingNotes readingNotes, Lookups lookups) {

	/** With those claims of the source that are shown. */
	List<Passage> of(String source, List<Figure> claims) {
		Map<Passage.Place, Passage> passages = new TreeMap<>();
		this.statements.mentions(source)
			.forEach((locatorOrder, mentions) -> at(passages, locatorOrder).mentions().addAll(mentions));
		this.statements.routes(source)
			.forEach((locatorOrder, routes) -> at(passages, locatorOrder).routes().addAll(routes));
		addRoles(source, passages);
		addEvents(source, passages);
		for (Figure figure : claims) {
			at(passages, Passage.Place.of(figure.content().locator())).figures().add(figure);
		}
		addCitations(source, passages);
		for (PassedOver passed : this.readingNotes.passedOver(source)) {
			at(passages, Passage.Place.of(Locator.line(passed.line()))).passedOver().add(passed.why());
		}
		return List.copyOf(passages.values());
	}

	private void addRoles(String source, Map<Passage.Place, Passage> passages) {
		Map<Passage.Place, List<Role>> byPlace = this.roles.findBySourceIdOrderByOrdinal(source)
			.stream()
			.collect(Collectors.groupingBy((role) -> Passage.Place.of(role.locator()), LinkedHashMap::new,
					Collectors.toList()));
		byPlace.forEach((locatorOrder, roles) -> at(passages, locatorOrder).roles().addAll(this.roleLines.of(roles)));
	}

	private void addEvents(String source, Map<Passage.Place, Passage> passages) {
		List<Event> events = this.events.findBySourceIdOrderByOrdinal(source);
		for (EventLine line : this.eventLines.of(events)) {
			at(passages, Passage.Place.of(line.event().locator())).events().add(line);
		}
	}

	private void addCitations(String source, Map<Passage.Place, Passage> passages) {
		List<CitedOrigin> citations = this.readingNotes.citations(source);
		Map<String, SourceRef> cited = this.lookups
			.sources(citations.stream().map(CitedOrigin::id).collect(Collectors.toSet()));
		for (CitedOrigin citation : citations) {
			Attribution attribution = Attribution.of(cited, citation.id(), null);
			at(passages, Passage.Place.of(Locator.line(citation.line()))).cites()
				.add(new Passage.CitedSource(attribution, Objects.requireNonNullElse(citation.note(), "")));
		}
	}

	private static Passage at(Map<Passage.Place, Passage> passages, Passage.Place locatorOrder) {
		return passages.computeIfAbsent(locatorOrder,
				(key) -> new Passage(key.words(), key.anchor(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>(),
						new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>()));
	}

}
