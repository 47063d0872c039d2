package org.outlay.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.outlay.aimodel.Follower;
import org.outlay.aimodel.Remark;
import org.outlay.aimodel.Route;
import org.outlay.aimodel.Taxonomies;
import org.outlay.aimodel.Taxonomy;
import org.outlay.ledger.References;
import org.outlay.ledger.SubjectRef;
import org.outlay.source.Locator;

import org.springframework.stereotype.Component;

/** Tells what a source says of taxonomies and routes where. */
@Component
class ToldRoutes {

	private final Taxonomies taxonomies;

	private final References references;

	ToldRoutes(Taxonomies taxonomies, References references) {
		this.taxonomies = taxonomies;
		this.references = references;
	}

	Map<Place, List<Passage.RouteSaid>> of(String source) {
		List<Taxonomy> told = this.taxonomies.from(source);
		Map<String, SubjectRef> followers = this.references.subjects(told.stream()
			.flatMap((taxonomy) -> taxonomy.routes().stream())
			.flatMap((route) -> route.followers().stream())
			.map(Follower::subjectId)
			.collect(Collectors.toSet()));
		Map<Place, List<Passage.RouteSaid>> said = new LinkedHashMap<>();
		for (Taxonomy taxonomy : told) {
			add(said, taxonomy.locator(), taxonomy.name(), taxonomy.id(), "tells " + taxonomy.classifies() + " apart");
			taxonomy.routes().forEach((route) -> route(said, route, followers));
		}
		return said;
	}

	private static void route(Map<Place, List<Passage.RouteSaid>> said, Route route,
			Map<String, SubjectRef> followers) {
		if (route.asPrinted() != null) {
			add(said, route.locator(), route.name(), route.id(), "a route, “" + route.asPrinted() + "”");
		}
		for (Remark remark : route.remarks()) {
			add(said, remark.locator(), route.name(), route.id(), remark.words());
		}
		for (Follower follower : route.followers()) {
			String name = Objects.requireNonNull(followers.get(follower.subjectId())).name();
			add(said, follower.locator(), route.name(), route.id(),
					"on it: " + name + ((follower.note() != null) ? ". " + follower.note() : ""));
		}
	}

	private static void add(Map<Place, List<Passage.RouteSaid>> said, @Nullable Locator locator, String name, String id,
			String words) {
		said.computeIfAbsent(Place.of(locator), (key) -> new ArrayList<>())
			.add(new Passage.RouteSaid(name, "/models/routes#" + id, words));
	}

}
