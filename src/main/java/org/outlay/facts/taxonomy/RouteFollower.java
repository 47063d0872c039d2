package org.outlay.facts.taxonomy;

import org.jspecify.annotations.Nullable;

import org.outlay.facts.source.Locator;

/**
 * A company, product or person that one source assigns to a route. Models name their
 * route themselves.
 *
 * @param subjectId id of the company, product or person
 * @param note our own words
 * @param locator null only for the editor's
 */
public record RouteFollower(String subjectId, @Nullable String note, @Nullable Locator locator) {

}
