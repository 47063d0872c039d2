package org.outlay.web;

import org.jspecify.annotations.Nullable;

import org.outlay.ledger.SubjectRef;

/**
 * A product as lists show it.
 *
 * @param launched in words; empty where no source says
 * @param claims how many figures there are of it, in words
 */
record ProductRow(SubjectRef product, @Nullable SubjectRef owner, String kind, String launched, String claims) {
}
