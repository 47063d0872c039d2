package org.outlay.readings.headline;

/**
 * How two claims stand to each other.
 *
 * @param reason one plain sentence
 */
public record RelatedFigure(Relation relation, String reason) {

}
