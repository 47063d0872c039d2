package org.outlay.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import org.outlay.aimodel.Told;
import org.outlay.ledger.SourceRef;
import org.outlay.ledger.SubjectRef;
import org.outlay.source.Locator;

/**
 * What is looked up for showing taxonomies.
 *
 * @param models by the id of the route they are placed on
 */
record Look(Map<String, SourceRef> sources, Map<String, SubjectRef> subjects,
		Map<String, List<RouteView.Placed>> models) {

	Witness witness(Told<?> told, @Nullable Locator locator) {
		return Witness.of(this.sources, told.sourceId(), locator);
	}

	boolean isEditor(Told<?> told) {
		return witness(told, null).isEditor();
	}

	/**
	 * What is told, in the order of its sources.
	 * @param words of one telling; empty if it has none, and left out if absent
	 */
	<T> List<RouteView.Said> said(List<Told<T>> all, Function<T, @Nullable String> words,
			Function<T, @Nullable Locator> place) {
		Map<String, List<Witness>> said = new LinkedHashMap<>();
		for (Told<T> told : all) {
			String here = words.apply(told.what());
			if (here != null) {
				said.computeIfAbsent(here, (key) -> new ArrayList<>()).add(witness(told, place.apply(told.what())));
			}
		}
		return said.entrySet().stream().map((one) -> new RouteView.Said(one.getKey(), one.getValue())).toList();
	}

}
