package org.outlay.facts.taxonomy;

import org.jspecify.annotations.Nullable;

import org.outlay.facts.source.Locator;

/**
 * A company, product or person that one source sees on a route. Models are placed by
 * their own route instead.
 *
 * @param subjectId whom
 * @param note our own words
 * @param locator absent only for what the editor adds
 */
public record RouteFollower(String subjectId, @Nullable String note, @Nullable Locator locator) {

}
