package org.outlay.web;

import java.util.List;
import java.util.Map;

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

	RouteView.Said said(String words, Told<?> told, @Nullable Locator locator) {
		return new RouteView.Said(words, witness(told, locator));
	}

}
