package org.outlay.doors.api.query;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.outlay.doors.api.problem.Fault;

/**
 * A record of query parameters, one per component, which a handler takes as its argument.
 * A component that is itself such a record adds its components; one that is not nullable
 * is required. A request with any other parameter is refused.
 */
public interface Query {

	/** The faults of values that can each be read, but not used at this moment. */
	default List<Fault> faults(Instant now) {
		return List.of();
	}

	/** Whether a value passes a filter; every value passes one that is not given. */
	static <T> boolean among(@Nullable List<T> wanted, @Nullable T value) {
		return wanted == null || (value != null && wanted.contains(value));
	}

}
