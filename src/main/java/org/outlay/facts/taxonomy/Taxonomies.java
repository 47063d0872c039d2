package org.outlay.facts.taxonomy;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.outlay.facts.source.Locator;
import org.outlay.values.code.Coded;

import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** All taxonomies. */
@Component
public record Taxonomies(JdbcClient jdbc) {

	private static final String OF_ALL = "";

	private static final String OF_ONE = " where t.source_id = :source";

	/**
	 * All taxonomies with the descriptions of all sources: original reports first, then
	 * retellings, the editor last; within each, by date of publication.
	 */
	public List<TaxonomyAcrossSources> all() {
		return tellings(OF_ALL, "").stream()
			.collect(Collectors.groupingBy((remark) -> remark.what().id(), LinkedHashMap::new, Collectors.toList()))
			.entrySet()
			.stream()
			.map((taxonomy) -> new TaxonomyAcrossSources(taxonomy.getKey(), taxonomy.getValue()))
			.toList();
	}

	/** The taxonomies of one source, in the order of its dossier. */
	public List<Taxonomy> from(String sourceId) {
		return tellings(OF_ONE, sourceId).stream().map(SourceRemark::what).toList();
	}

	private List<SourceRemark<Taxonomy>> tellings(String where, String source) {
		Map<Place, List<Route.Remark>> remarks = grouped("""
				select t.source_id, t.route_id as whole, t.aspect, t.words, t.locator_kind, t.locator_at
				from route_remark t""" + where + " order by t.source_id, t.ordinal", source,
				(row, number) -> new Route.Remark(Coded.parse(Route.Aspect.class, row.getString("aspect")),
						row.getString("words"), locator(row)));
		Map<Place, List<Route.Follower>> followers = grouped("""
				select t.source_id, t.route_id as whole, t.subject_id, t.note, t.locator_kind, t.locator_at
				from route_follower t""" + where + " order by t.source_id, t.ordinal", source,
				(row, number) -> new Route.Follower(row.getString("subject_id"), row.getString("note"), locator(row)));
		Map<Place, List<Route>> routes = grouped(
				"""
						select t.source_id, r.taxonomy_id as whole, t.route_id, t.name, t.as_printed, t.locator_kind, t.locator_at
						from route_telling t join route r on r.id = t.route_id"""
						+ where + " order by t.source_id, t.ordinal",
				source, (row, number) -> {
					Place place = new Place(row.getString("source_id"), row.getString("route_id"));
					return new Route(place.within(), row.getString("name"), row.getString("as_printed"), locator(row),
							remarks.getOrDefault(place, List.of()), followers.getOrDefault(place, List.of()));
				});
		return this.jdbc
			.sql("""
					select t.source_id, t.taxonomy_id, t.name, t.classifies, t.note, t.locator_kind, t.locator_at
					from taxonomy_telling t left join source s on s.id = t.source_id""" + where
					+ """
							 order by case s.tier when 'editor' then 2 when 'retelling' then 1 else 0 end, s.published_latest, s.id, t.ordinal
							""")
			.param("source", source)
			.query((row, number) -> {
				Place place = new Place(row.getString("source_id"), row.getString("taxonomy_id"));
				return new SourceRemark<>(place.source(),
						new Taxonomy(place.within(), row.getString("name"), row.getString("classifies"),
								row.getString("note"), locator(row), routes.getOrDefault(place, List.of())));
			})
			.list();
	}

	private <T> Map<Place, List<T>> grouped(String sql, String source, RowMapper<T> mapper) {
		return this.jdbc.sql(sql)
			.param("source", source)
			.query((row, number) -> Map.entry(new Place(row.getString("source_id"), row.getString("whole")),
					mapper.mapRow(row, number)))
			.list()
			.stream()
			.collect(Collectors.groupingBy(Map.Entry::getKey,
					Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
	}

	private static @Nullable Locator locator(ResultSet row) throws SQLException {
		String kind = row.getString("locator_kind");
		return (kind != null) ? new Locator(Coded.parse(Locator.Kind.class, kind), row.getString("locator_at")) : null;
	}

	/** A source and the taxonomy or route that its entries belong to. */
	private record Place(String source, String within) {
	}

}
