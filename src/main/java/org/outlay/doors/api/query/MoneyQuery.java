package org.outlay.doors.api.query;

import java.time.Instant;
import java.util.List;

import io.swagger.v3.oas.annotations.Parameter;
import org.jspecify.annotations.Nullable;

import org.outlay.doors.api.problem.BadQuery;
import org.outlay.doors.api.problem.ProblemKind;
import org.outlay.readings.conversion.RateChoice;
import org.outlay.readings.view.ShownCurrency;

/** In which currency amounts of money are wanted. */
public record MoneyQuery(
		@Parameter(
				description = "Gives every amount of money in this currency too, beside the original, under"
						+ " converted; original, as if left out, converts nothing.",
				example = "USD") @Nullable ShownCurrency currency,
		@Parameter(
				description = "At which rates: auto, as if left out, takes the right one for each figure;"
						+ " constant:2026-02 takes one month's average for all. Only together with a currency.",
				example = "constant:2026-02") @Nullable RateChoice fx)
		implements
			Query {

	@Override
	public List<BadQuery.Fault> faults(Instant now) {
		if (this.fx == null || (this.currency != null && this.currency.unit() != null)) {
			return List.of();
		}
		return List.of(new BadQuery.Fault(ProblemKind.BAD_VALUE, "fx", this.fx.code(),
				"nothing is converted without a currency; add currency=USD, or leave fx out",
				ValueFormat.of(RateChoice.class).allowed()));
	}

}
