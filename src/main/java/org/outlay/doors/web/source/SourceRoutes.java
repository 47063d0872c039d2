package org.outlay.doors.web.source;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.outlay.facts.source.Locator;
import org.outlay.facts.taxonomy.Route;
import org.outlay.facts.taxonomy.RouteFollower;
import org.outlay.facts.taxonomy.RouteRemark;
import org.outlay.facts.taxonomy.Taxonomies;
import org.outlay.facts.taxonomy.Taxonomy;
import org.outlay.readings.ledger.Lookups;
import org.outlay.readings.ledger.SubjectRef;

import org.springframework.stereotype.Component;

/** Tells what a source says of taxonomies and routes where. */
@Component
class SourceRoutes {

	private final Taxonomies taxonomies;

	private final Lookups lookups;

	SourceRoutes(Taxonomies taxonomies, Lookups lookups) {
		this.taxonomies = taxonomies;
		this.lookups = lookups;
	}

	Map<LocatorOrder, List<Passage.RouteSaid>> of(String source) {
		List<Taxonomy> told = this.taxonomies.from(source);
		Map<String, SubjectRef> followers = this.lookups.subjects(told.stream()
			.flatMap((taxonomy) -> taxonomy.routes().stream())
			.flatMap((route) -> route.followers().stream())
			.map(RouteFollower::subjectId)
			.collect(Collectors.toSet()));
		Map<LocatorOrder, List<Passage.RouteSaid>> said = new LinkedHashMap<>();
		for (Taxonomy taxonomy : told) {
			add(said, taxonomy.locator(), taxonomy.name(), taxonomy.id(), "tells " + taxonomy.classifies() + " apart");
			taxonomy.routes().forEach((route) -> route(said, route, followers));
		}
		return said;
	}

	private static void route(Map<LocatorOrder, List<Passage.RouteSaid>> said, Route route,
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

	private static void add(Map<LocatorOrder, List<Passage.RouteSaid>> said, @Nullable Locator locator, String name,
			String id, String words) {
		said.computeIfAbsent(LocatorOrder.of(locator), (key) -> new ArrayList<>())
			.add(new Passage.RouteSaid(name, "/models/routes#" + id, words));
	}

}
