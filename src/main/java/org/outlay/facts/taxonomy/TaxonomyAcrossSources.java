package org.outlay.facts.taxonomy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A taxonomy with the descriptions of all sources.
 *
 * @param tellings descriptions, the strongest source's first, the editor's last
 */
public record TaxonomyAcrossSources(String id, List<SourceRemark<Taxonomy>> tellings) {

	public String name() {
		return this.tellings.get(0).what().name();
	}

	public String classifies() {
		return this.tellings.get(0).what().classifies();
	}

	/** In the order of the strongest source, then those that only others describe. */
	public List<RouteAcrossSources> routes() {
		return this.tellings.stream()
			.flatMap((remark) -> remark.parts(Taxonomy::routes))
			.collect(Collectors.groupingBy((remark) -> remark.what().id(), LinkedHashMap::new, Collectors.toList()))
			.entrySet()
			.stream()
			.map((route) -> new RouteAcrossSources(route.getKey(), route.getValue()))
			.toList();
	}

}
