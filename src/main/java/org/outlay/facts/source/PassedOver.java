package org.outlay.facts.source;

/**
 * A line of a source that has figures but no claim.
 *
 * @param line counted from 1
 * @param why the reason, in our own words
 */
public record PassedOver(int line, String why) {

}
