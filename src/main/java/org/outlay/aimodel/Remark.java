package org.outlay.aimodel;

import org.jspecify.annotations.Nullable;

import org.outlay.source.Locator;

/**
 * What one source says of a route in one place.
 *
 * @param words our own
 * @param locator absent only for what the editor adds
 */
public record Remark(Aspect aspect, String words, @Nullable Locator locator) {

}
