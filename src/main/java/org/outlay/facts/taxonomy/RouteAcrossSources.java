package org.outlay.facts.taxonomy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A route with the descriptions of all sources.
 *
 * @param tellings descriptions, the strongest source's first, the editor's last
 */
public record RouteAcrossSources(String id, List<SourceRemark<Route>> tellings) {

	public String name() {
		return this.tellings.get(0).what().name();
	}

	/** Remarks on one aspect, with their sources. */
	public List<SourceRemark<Route.Remark>> remarks(Route.Aspect routeAspect) {
		return remarks().stream().filter((remark) -> remark.what().aspect() == routeAspect).toList();
	}

	public List<SourceRemark<Route.Remark>> remarks() {
		return this.tellings.stream().flatMap((remark) -> remark.parts(Route::remarks)).toList();
	}

	/** Followers with the sources that place them, by id of the follower. */
	public Map<String, List<SourceRemark<Route.Follower>>> followers() {
		return this.tellings.stream()
			.flatMap((remark) -> remark.parts(Route::followers))
			.collect(Collectors.groupingBy((remark) -> remark.what().subjectId(), LinkedHashMap::new,
					Collectors.toList()));
	}

	/** Its place on the page of routes. */
	public String path() {
		return "/models/routes#" + this.id;
	}

}
