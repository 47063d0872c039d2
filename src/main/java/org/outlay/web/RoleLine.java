package org.outlay.web;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.outlay.ledger.SubjectRef;

/**
 * What a person is or was, with every source that says so.
 *
 * @param title ready words: {@code "former head"}, {@code "role not stated"}
 */
record RoleLine(SubjectRef person, @Nullable SubjectRef organisation, String title, List<Witness> witnesses) {
}
