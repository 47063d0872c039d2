package org.outlay.doors.api.shape;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An amount in the currency asked for, or why there is none. */
@Schema(name = "Converted")
public record ConvertedJson(
		@Schema(description = "Bounds converted one by one to no more digits than the source printed, hedges kept;"
				+ " asPrinted is still the original's. Null where no rate is known.") @Nullable AmountJson amount,
		@Schema(description = "The rate used; null where none is known.") @Nullable RateJson rate,
		@Schema(description = "Why this rate, in one sentence.",
				example = "Spent: the average of its period.") @Nullable String rule,
		@Schema(description = "Whether a better rate will be known later.", example = "false") boolean provisional,
		@Schema(description = "Why there is no rate; null where there is one.",
				example = "No rate of CNY in XOF for 2025.") @Nullable String missing) {
}
