package org.outlay.facts.taxonomy;

import org.jspecify.annotations.Nullable;

import org.outlay.facts.source.Locator;

/**
 * A remark of one source on a route.
 *
 * @param words our own words
 * @param locator null only for the editor's
 */
public record RouteRemark(RouteAspect aspect, String words, @Nullable Locator locator) {

}
