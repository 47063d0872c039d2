package org.outlay.doors.api.query;

import java.time.Instant;
import java.util.List;

import org.outlay.doors.api.problem.BadQuery;

/**
 * A record of query parameters, one a component, taken by a handler as its argument. A
 * component that is itself such a record adds its components; one that is not nullable
 * must be given. What is not a component is refused.
 */
public interface Query {

	/** What is wrong with values that can each be read, at this moment. */
	default List<BadQuery.Fault> faults(Instant now) {
		return List.of();
	}

}
