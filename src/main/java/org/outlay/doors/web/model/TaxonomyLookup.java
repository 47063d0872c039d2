package org.outlay.doors.web.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import org.outlay.facts.source.Locator;
import org.outlay.facts.taxonomy.SourceRemark;
import org.outlay.readings.figures.Attribution;
import org.outlay.readings.ledger.SourceRef;
import org.outlay.readings.ledger.SubjectRef;

/**
 * What is looked up for showing taxonomies.
 *
 * @param models by the id of the route they are placed on
 */
record TaxonomyLookup(Map<String, SourceRef> sources, Map<String, SubjectRef> subjects,
		Map<String, List<RouteView.Placed>> models) {

	Attribution attribution(SourceRemark<?> remark, @Nullable Locator locator) {
		return Attribution.of(this.sources, remark.sourceId(), locator);
	}

	boolean isEditor(SourceRemark<?> remark) {
		return attribution(remark, null).isEditor();
	}

	/**
	 * What is told, in the order of its sources.
	 * @param words of one telling; empty if it has none, and left out if absent
	 */
	<T> List<RouteView.Said> said(List<SourceRemark<T>> all, Function<T, @Nullable String> words,
			Function<T, @Nullable Locator> place) {
		Map<String, List<Attribution>> said = new LinkedHashMap<>();
		for (SourceRemark<T> remark : all) {
			String here = words.apply(remark.what());
			if (here != null) {
				said.computeIfAbsent(here, (key) -> new ArrayList<>())
					.add(attribution(remark, place.apply(remark.what())));
			}
		}
		return said.entrySet().stream().map((one) -> new RouteView.Said(one.getKey(), one.getValue())).toList();
	}

}
