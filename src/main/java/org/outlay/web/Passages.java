package org.outlay.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.outlay.event.Event;
import org.outlay.event.Events;
import org.outlay.event.Role;
import org.outlay.event.Roles;
import org.outlay.ledger.Figure;
import org.outlay.ledger.References;
import org.outlay.ledger.SourceRef;
import org.outlay.source.Citation;
import org.outlay.source.Locator;
import org.outlay.source.PassedOver;
import org.outlay.source.Readings;

import org.springframework.stereotype.Component;

/** Lays out what was taken from a source in the order of its text. */
@Component
class Passages {

	private final Mentions mentions;

	private final ToldRoutes routes;

	private final Roles roles;

	private final RoleLines roleLines;

	private final Events events;

	private final EventLines eventLines;

	private final Readings readings;

	private final References references;

	Passages(Mentions mentions, ToldRoutes routes, Roles roles, RoleLines roleLines, Events events,
			EventLines eventLines, Readings readings, References references) {
		this.mentions = mentions;
		this.routes = routes;
		this.roles = roles;
		this.roleLines = roleLines;
		this.events = events;
		this.eventLines = eventLines;
		this.readings = readings;
		this.references = references;
	}

	/** With those claims of the source that are shown. */
	List<Passage> of(String source, List<Figure> claims) {
		TreeMap<Place, Passage> passages = new TreeMap<>();
		this.mentions.of(source).forEach((place, mentions) -> at(passages, place).mentions().addAll(mentions));
		this.routes.of(source).forEach((place, routes) -> at(passages, place).routes().addAll(routes));
		addRoles(source, passages);
		addEvents(source, passages);
		for (Figure figure : claims) {
			at(passages, Place.of(figure.stated().locator())).figures().add(figure);
		}
		addCitations(source, passages);
		for (PassedOver passed : this.readings.passedOver(source)) {
			at(passages, Place.of(Locator.line(passed.line()))).passedOver().add(passed.why());
		}
		return List.copyOf(passages.values());
	}

	private void addRoles(String source, TreeMap<Place, Passage> passages) {
		Map<Place, List<Role>> byPlace = this.roles.findBySourceIdOrderByOrdinal(source)
			.stream()
			.collect(
					Collectors.groupingBy((role) -> Place.of(role.locator()), LinkedHashMap::new, Collectors.toList()));
		byPlace.forEach((place, roles) -> at(passages, place).roles().addAll(this.roleLines.of(roles)));
	}

	private void addEvents(String source, TreeMap<Place, Passage> passages) {
		List<Event> events = this.events.findBySourceIdOrderByOrdinal(source);
		for (EventLine line : this.eventLines.of(events)) {
			at(passages, Place.of(line.event().locator())).events().add(line);
		}
	}

	private void addCitations(String source, TreeMap<Place, Passage> passages) {
		List<Citation> citations = this.readings.citations(source);
		Map<String, SourceRef> cited = this.references
			.sources(citations.stream().map(Citation::id).collect(Collectors.toSet()));
		for (Citation citation : citations) {
			Witness witness = Witness.of(cited, citation.id(), null);
			at(passages, Place.of(Locator.line(citation.line()))).cites()
				.add(new Passage.CitedSource(witness, Objects.requireNonNullElse(citation.note(), "")));
		}
	}

	private static Passage at(TreeMap<Place, Passage> passages, Place place) {
		return passages.computeIfAbsent(place,
				(key) -> new Passage(key.words(), key.anchor(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>(),
						new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>()));
	}

}
