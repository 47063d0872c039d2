package org.outlay.facts.taxonomy;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.outlay.facts.source.Locator;

/**
 * A way to tell things apart, as one source tells it; others may tell of the same one.
 *
 * @param name in brackets where the source prints none and it is ours
 * @param classifies what it tells apart
 * @param note our own words
 * @param locator absent only for what the editor adds
 */
public record Taxonomy(String id, String name, String classifies, @Nullable String note, @Nullable Locator locator,
		List<Route> routes) {

}
