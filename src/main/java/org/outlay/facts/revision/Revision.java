package org.outlay.facts.revision;

import java.time.Instant;

/**
 * The state of the data: dossiers, dictionary, rates and database schema.
 *
 * @param id twelve hexadecimal digits, equal wherever the same files were imported
 * @param since when it was imported here
 */
public record Revision(String id, Instant since) {
}
