package org.outlay.doors.web.source;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.outlay.facts.source.Locator;
import org.outlay.facts.subject.Statement;
import org.outlay.facts.subject.Statements;
import org.outlay.facts.taxonomy.Route;
import org.outlay.facts.taxonomy.RouteFollower;
import org.outlay.facts.taxonomy.RouteRemark;
import org.outlay.facts.taxonomy.Taxonomies;
import org.outlay.facts.taxonomy.Taxonomy;
import org.outlay.readings.figures.SubjectProfiles;
import org.outlay.readings.ledger.Lookups;
import org.outlay.readings.ledger.SubjectRef;

import org.springframework.stereotype.Component;

/**
 * Reads whom a source names where, and what it says of subjects, taxonomies and routes.
 */
@Component
record SourceStatements(Statements statements, Taxonomies taxonomies, Lookups lookups) {

	Map<Passage.Place, List<Passage.Mention>> mentions(String source) {
		List<Statement> stated = this.statements.findBySourceIdOrderByOrdinal(source);
		Map<String, SubjectRef> subjects = this.lookups.subjects(
				stated.stream().flatMap((one) -> Stream.of(one.subjectId(), one.value())).collect(Collectors.toSet()));
		Map<Passage.Place, Map<String, List<String>>> facts = new LinkedHashMap<>();
		for (Statement one : stated) {
			List<String> said = facts.computeIfAbsent(Passage.Place.of(one.locator()), (key) -> new LinkedHashMap<>())
				.computeIfAbsent(one.subjectId(), (key) -> new ArrayList<>());
			String fact = fact(one, subjects);
			if (!fact.isEmpty()) {
				said.add(fact);
			}
		}
		Map<Passage.Place, List<Passage.Mention>> mentions = new LinkedHashMap<>();
		facts.forEach((locatorOrder, bySubject) -> {
			List<Passage.Mention> here = new ArrayList<>();
			bySubject
				.forEach((id, said) -> here.add(new Passage.Mention(Objects.requireNonNull(subjects.get(id)), said)));
			mentions.put(locatorOrder, here);
		});
		return mentions;
	}

	/** Empty where the name printed is the one the subject goes by. */
	private static String fact(Statement one, Map<String, SubjectRef> subjects) {
		SubjectRef named = subjects.get(one.value());
		String value = (named != null) ? named.name() : SubjectProfiles.words(one.property(), one.value());
		return switch (one.property()) {
			case NAME -> Objects.requireNonNull(subjects.get(one.subjectId())).name().equals(value) ? ""
					: "here “" + value + "”";
			case ALIAS -> "also “" + value + "”";
			case KIND -> value;
			case PARENT -> "part of " + value;
			case MEMBER -> "stands for " + value;
			case PREDECESSOR -> "successor of " + value;
			case NOTE -> "note: " + value;
			case OPENNESS -> "weights: " + value;
			case RELEASED, LAUNCHED -> one.property().words() + " " + value;
			default -> one.property().words() + ": " + value;
		};
	}

	Map<Passage.Place, List<Passage.RouteSaid>> routes(String source) {
		List<Taxonomy> told = this.taxonomies.from(source);
		Map<String, SubjectRef> followers = this.lookups.subjects(told.stream()
			.flatMap((taxonomy) -> taxonomy.routes().stream())
			.flatMap((route) -> route.followers().stream())
			.map(RouteFollower::subjectId)
			.collect(Collectors.toSet()));
		Map<Passage.Place, List<Passage.RouteSaid>> said = new LinkedHashMap<>();
		for (Taxonomy taxonomy : told) {
			add(said, taxonomy.locator(), taxonomy.name(), taxonomy.id(), "tells " + taxonomy.classifies() + " apart");
			taxonomy.routes().forEach((route) -> route(said, route, followers));
		}
		return said;
	}

	private static void route(Map<Passage.Place, List<Passage.RouteSaid>> said, Route route,
			Map<String, SubjectRef> followers) {
		if (route.asPrinted() != null) {
			add(said, route.locator(), route.name(), route.id(), "a route, “" + route.asPrinted() + "”");
		}
		for (RouteRemark routeRemark : route.remarks()) {
			add(said, routeRemark.locator(), route.name(), route.id(), routeRemark.words());
		}
		for (RouteFollower routeFollower : route.followers()) {
			String name = Objects.requireNonNull(followers.get(routeFollower.subjectId())).name();
			add(said, routeFollower.locator(), route.name(), route.id(),
					"on it: " + name + ((routeFollower.note() != null) ? ". " + routeFollower.note() : ""));
		}
	}

	private static void add(Map<Passage.Place, List<Passage.RouteSaid>> said, @Nullable Locator locator, String name,
			String id, String words) {
		said.computeIfAbsent(Passage.Place.of(locator), (key) -> new ArrayList<>())
			.add(new Passage.RouteSaid(name, "/models/routes#" + id, words));
	}

}
