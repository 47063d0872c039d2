package org.outlay.readings.coverage;

import org.jspecify.annotations.Nullable;

/**
 * The scope of a grid; null restricts nothing.
 *
 * @param measure a code of the dictionary
 * @param state only rows with a cell of this state
 */
public record CoverageScope(@Nullable RowKind kind, @Nullable String measure, @Nullable CoverageState state) {

	public static final CoverageScope ALL = new CoverageScope(null, null, null);

}
