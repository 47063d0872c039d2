package org.outlay.facts.taxonomy;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.outlay.facts.source.Locator;

/**
 * A classification, as one source describes it; other sources may describe the same one.
 *
 * @param name in brackets if the source prints none and it is ours
 * @param classifies the things it classifies
 * @param note our own words
 * @param locator null only for the editor's
 */
public record Taxonomy(String id, String name, String classifies, @Nullable String note, @Nullable Locator locator,
		List<Route> routes) {
}
