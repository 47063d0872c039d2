package org.outlay.doors.api.query;

import io.swagger.v3.oas.annotations.Parameter;
import org.jspecify.annotations.Nullable;

import org.outlay.readings.headline.Policy;

/**
 * How a reader looks at figures, where one of several is chosen.
 */
public record ViewQuery(AsOfQuery when,
		@Parameter(description = "By which published rule the figure to show is chosen; default if left out.",
				example = "exclude-anonymous") @Nullable Policy policy,
		MoneyQuery money) implements Query {
}
