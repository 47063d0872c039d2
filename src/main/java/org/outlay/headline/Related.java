package org.outlay.headline;

/**
 * How two claims stand to each other.
 *
 * @param reason one plain sentence
 */
public record Related(Relation relation, String reason) {

}
