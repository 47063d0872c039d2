package org.outlay.testimony;

import java.util.List;

import org.outlay.claim.AsserterKind;

/**
 * Who speaks inside a source.
 *
 * @param names as the source describes them, the one heard most first
 */
public record Voice(AsserterKind kind, long claims, List<String> names) {

}
