package org.outlay.imports.record;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.outlay.facts.source.Locator;
import org.outlay.facts.taxonomy.Route;
import org.outlay.facts.taxonomy.Taxonomy;
import org.outlay.imports.dossier.Dossier;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Records taxonomies. */
final class TaxonomyStore {

	private final JdbcClient jdbc;

	TaxonomyStore(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Gives taxonomies and routes their rows, so that models may refer to them. */
	void introduce(List<Dossier> dossiers) {
		for (Dossier dossier : dossiers) {
			for (Taxonomy taxonomy : dossier.taxonomies()) {
				if (!isRecorded(taxonomy.id())) {
					insert(DatabaseRow.of("taxonomy").with("id", taxonomy.id()));
				}
				taxonomy.routes()
					.forEach((route) -> DatabaseRow.of("route")
						.with("id", route.id())
						.with("taxonomy_id", taxonomy.id())
						.put(this.jdbc, "id"));
			}
		}
	}

	private boolean isRecorded(String id) {
		return this.jdbc.sql("select count(*) from taxonomy where id = ?").param(id).query(Integer.class).single() > 0;
	}

	/** Replaces the taxonomies of a source. */
	void write(String source, List<Taxonomy> taxonomies) {
		for (String table : List.of("route_remark", "route_follower", "route_telling", "taxonomy_telling")) {
			this.jdbc.sql("delete from " + table + " where source_id = ?").param(source).update();
		}
		int ordinal = 0;
		for (Taxonomy taxonomy : taxonomies) {
			insert(placed("taxonomy_telling", source, ordinal++, taxonomy.locator()).with("taxonomy_id", taxonomy.id())
				.with("name", taxonomy.name())
				.with("classifies", taxonomy.classifies())
				.with("note", taxonomy.note()));
		}
		routes(source, taxonomies.stream().flatMap((taxonomy) -> taxonomy.routes().stream()).toList());
	}

	private void routes(String source, List<Route> routes) {
		int ordinal = 0;
		int remarks = 0;
		int followers = 0;
		for (Route route : routes) {
			insert(placed("route_telling", source, ordinal++, route.locator()).with("route_id", route.id())
				.with("name", route.name())
				.with("as_printed", route.asPrinted()));
			for (Route.Remark routeRemark : route.remarks()) {
				insert(placed("route_remark", source, remarks++, routeRemark.locator()).with("route_id", route.id())
					.with("aspect", routeRemark.aspect().code())
					.with("words", routeRemark.words()));
			}
			for (Route.Follower routeFollower : route.followers()) {
				insert(placed("route_follower", source, followers++, routeFollower.locator())
					.with("route_id", route.id())
					.with("subject_id", routeFollower.subjectId())
					.with("note", routeFollower.note()));
			}
		}
	}

	private void insert(DatabaseRow row) {
		DatabaseRow.insert(this.jdbc, List.of(row));
	}

	private static DatabaseRow placed(String table, String source, int ordinal, @Nullable Locator locator) {
		return DatabaseRow.of(table)
			.with("source_id", source)
			.with("ordinal", ordinal)
			.with("locator_kind", (locator != null) ? locator.kind().code() : null)
			.with("locator_at", (locator != null) ? locator.at() : null);
	}

}
