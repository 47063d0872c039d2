package org.outlay.readings.figures;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.outlay.readings.ledger.SubjectRef;

/**
 * A role of a person, with every source that states it.
 *
 * @param title {@code "former head"}, {@code "role not stated"}
 */
public record RoleLine(SubjectRef person, @Nullable SubjectRef organisation, String title,
		List<Attribution> attributions) {
}
