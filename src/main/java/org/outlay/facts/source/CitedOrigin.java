package org.outlay.facts.source;

import org.jspecify.annotations.Nullable;

/**
 * A source that another source names as the origin of its report.
 *
 * @param id id of the origin, which Outlay may not have read
 * @param publisher id of its publisher as named
 * @param line line that names it, counted from 1
 * @param note our own words
 */
public record CitedOrigin(String id, @Nullable String publisher, int line, @Nullable String note) {

}
