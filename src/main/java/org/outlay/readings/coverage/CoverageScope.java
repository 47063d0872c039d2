package org.outlay.readings.coverage;

import org.jspecify.annotations.Nullable;

/**
 * What coverage is asked of. What is absent restricts nothing.
 *
 * @param kind rows about subjects of this kind only
 * @param measure code of the dictionary
 * @param state rows with something of this state only
 */
public record CoverageScope(@Nullable RowKind kind, @Nullable String measure, @Nullable CoverageState state) {

	/** Everything. */
	public static final CoverageScope ALL = new CoverageScope(null, null, null);

}
