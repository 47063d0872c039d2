package org.outlay.aimodel;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A route with all that sources tell of it.
 *
 * @param tellings the strongest source's first, the editor's last
 */
public record ToldRoute(String id, List<Told<Route>> tellings) {

	public String name() {
		return this.tellings.get(0).what().name();
	}

	/** What is said of one aspect, by whom. */
	public List<Told<Remark>> remarks(Aspect aspect) {
		return remarks().stream().filter((told) -> told.what().aspect() == aspect).toList();
	}

	public List<Told<Remark>> remarks() {
		return this.tellings.stream().flatMap((told) -> told.parts(Route::remarks)).toList();
	}

	/** Who is seen on it and by whom, by the id of the follower. */
	public Map<String, List<Told<Follower>>> followers() {
		return this.tellings.stream()
			.flatMap((told) -> told.parts(Route::followers))
			.collect(Collectors.groupingBy((told) -> told.what().subjectId(), LinkedHashMap::new, Collectors.toList()));
	}

	/** Its place on the page of routes. */
	public String path() {
		return "/models/routes#" + this.id;
	}

}
