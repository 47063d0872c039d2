package org.outlay.doors.web.component;

import org.jspecify.annotations.Nullable;

import org.outlay.readings.ledger.SubjectRef;

/**
 * A product as lists show it.
 *
 * @param launched in words; empty where no source says
 * @param claims how many figures there are of it, in words
 */
public record ProductRow(SubjectRef product, @Nullable SubjectRef owner, String kind, String launched, String claims) {
}
