package org.outlay.doors.api.query;

import java.time.Instant;
import java.util.List;

import io.swagger.v3.oas.annotations.Parameter;
import org.jspecify.annotations.Nullable;

import org.outlay.doors.api.problem.Fault;
import org.outlay.doors.api.problem.ProblemKind;
import org.outlay.readings.conversion.RateChoice;
import org.outlay.readings.headline.Policy;
import org.outlay.readings.view.ShownCurrency;

/** The point of view of an answer that chooses one of several figures. */
public record ViewQuery(AsOfQuery when,
		@Parameter(description = "The published rule that chooses the figure to show; default if not given.",
				example = "exclude-anonymous") @Nullable Policy policy,
		MoneyQuery money) implements Query {

	/** The currency into which amounts of money are converted. */
	public record MoneyQuery(
			@Parameter(
					description = "Adds every amount of money in this currency, under converted, beside the original;"
							+ " original, the default, converts nothing.",
					example = "USD") @Nullable ShownCurrency currency,
			@Parameter(
					description = "The rates to convert at: auto, the default, uses the rate that suits each figure;"
							+ " constant:2026-02 uses one month's average for all. Only together with a currency.",
					example = "constant:2026-02") @Nullable RateChoice fx)
			implements
				Query {

		@Override
		public List<Fault> faults(Instant now) {
			if (this.fx == null || (this.currency != null && this.currency.unit() != null)) {
				return List.of();
			}
			return List.of(new Fault(ProblemKind.BAD_VALUE, "fx", this.fx.code(),
					"nothing is converted without a currency; add currency=USD, or omit fx",
					ValueFormat.of(RateChoice.class).allowed()));
		}

	}

	/** The point of view of an answer with amounts that chooses none of them. */
	public record MoneyViewQuery(AsOfQuery when, MoneyQuery money) implements Query {
	}

}
