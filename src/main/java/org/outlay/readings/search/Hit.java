package org.outlay.readings.search;

/**
 * One result of a search.
 *
 * @param type {@code company}, {@code model}, {@code product}, {@code person},
 * {@code source} or {@code claim}
 * @param matched the name, alias, title or printed words that contain the search
 * @param path its page, and under {@code /api/v1} its entry
 */
public record Hit(String type, String id, String title, String matched, String path) {

}
