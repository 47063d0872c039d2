package org.outlay.doors.api.query;

import java.util.List;

import org.jspecify.annotations.Nullable;

/** Holds rows against filters of several values, of which any will do. */
public final class AnyOf {

	private AnyOf() {
	}

	/** Whether a value is one of those wanted; all are where no filter is given. */
	public static <T> boolean among(@Nullable List<T> wanted, @Nullable T value) {
		return wanted == null || (value != null && wanted.contains(value));
	}

}
