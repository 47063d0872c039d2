package org.outlay.facts.taxonomy;

import org.jspecify.annotations.Nullable;

import org.outlay.facts.source.Locator;

/**
 * What one source says of a route in one place.
 *
 * @param words our own
 * @param locator absent only for what the editor adds
 */
public record RouteRemark(RouteAspect aspect, String words, @Nullable Locator locator) {

}
