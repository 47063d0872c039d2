package org.outlay.facts.revision;

import java.time.Instant;

/**
 * What is held at one time: dossiers, dictionary, rates and the shape of the database.
 *
 * @param id twelve hexadecimal digits; the same wherever the same files came in, another
 * one as soon as any of them differs
 * @param since when it came in here
 */
public record Revision(String id, Instant since) {

}
