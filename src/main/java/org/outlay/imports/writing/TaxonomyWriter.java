package org.outlay.imports.writing;

import org.outlay.facts.taxonomy.Route;
import org.outlay.facts.taxonomy.RouteAspect;
import org.outlay.facts.taxonomy.RouteFollower;
import org.outlay.facts.taxonomy.Taxonomy;
import org.outlay.imports.dossier.TaxonomyReader;

/** Writes what a dossier says of taxonomies. */
final class TaxonomyWriter {

	private TaxonomyWriter() {
	}

	static YamlText of(Taxonomy taxonomy) {
		return YamlText.block()
			.text("id", taxonomy.id())
			.place(taxonomy.locator())
			.text("name", taxonomy.name())
			.text("classifies", taxonomy.classifies())
			.text("note", taxonomy.note())
			.list(TaxonomyReader.ROUTES, taxonomy.routes().stream().map(TaxonomyWriter::route).toList());
	}

	private static YamlText route(Route route) {
		YamlText entry = YamlText.block()
			.text("id", route.id())
			.place(route.locator())
			.text("name", route.name())
			.text("asPrinted", route.asPrinted());
		for (RouteAspect routeAspect : RouteAspect.values()) {
			entry.list(routeAspect.code(), route.remarks()
				.stream()
				.filter((routeRemark) -> routeRemark.aspect() == routeAspect)
				.map((routeRemark) -> YamlText.flow().place(routeRemark.locator()).text("words", routeRemark.words()))
				.toList());
		}
		return entry.list("followers", route.followers().stream().map(TaxonomyWriter::follower).toList());
	}

	private static YamlText follower(RouteFollower routeFollower) {
		return YamlText.flow()
			.text("subject", routeFollower.subjectId())
			.place(routeFollower.locator())
			.text("note", routeFollower.note());
	}

}
