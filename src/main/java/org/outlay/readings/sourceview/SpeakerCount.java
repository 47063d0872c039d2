package org.outlay.readings.sourceview;

import java.util.List;

import org.outlay.facts.claim.AsserterKind;

/**
 * Who speaks inside a source.
 *
 * @param names as the source describes them, the one heard most first
 */
public record SpeakerCount(AsserterKind kind, long claims, List<String> names) {

}
