package org.outlay.readings.track;

import java.util.List;

import org.outlay.readings.ledger.Figure;

/**
 * A figure that follows from printed ones although no source prints it. It is Outlay's
 * calculation, never a claim.
 *
 * @param words one full sentence
 * @param from the figures it follows from, in the order of the sentence
 */
public record Derivation(String words, List<Figure> from) {
}
