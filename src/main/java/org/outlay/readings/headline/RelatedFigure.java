package org.outlay.readings.headline;

/**
 * How two claims relate.
 *
 * @param reason one plain sentence
 */
public record RelatedFigure(Relation relation, String reason) {

}
