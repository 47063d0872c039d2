package org.outlay.facts.source;

import org.jspecify.annotations.Nullable;

/**
 * That one source names another as the origin of what it tells.
 *
 * @param id the other source, which Outlay may not have read
 * @param publisher who is said to have published it, by id
 * @param line where it is named, counted from 1
 * @param note our own words
 */
public record CitedOrigin(String id, @Nullable String publisher, int line, @Nullable String note) {

}
