package org.outlay.readings.figures;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.outlay.readings.ledger.SubjectRef;

/**
 * What a person is or was, with every source that says so.
 *
 * @param title ready words: {@code "former head"}, {@code "role not stated"}
 */
public record RoleLine(SubjectRef person, @Nullable SubjectRef organisation, String title,
		List<Attribution> attributions) {
}
