package org.outlay.doors.api.shape;

import java.math.BigDecimal;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An amount in another currency. */
@Schema(name = "Conversion")
public record ConversionJson(@Schema(description = "As asked.", example = "160000000000") BigDecimal amount,
		@Schema(description = "The currency it is in.", example = "CNY") String from,
		@Schema(description = "The currency it is wanted in.", example = "USD") String to,
		@Schema(description = "The year, month or day asked for.", example = "2026-02") String on,
		@Schema(description = "The amount times the rate, not rounded; null without a rate.",
				example = "23137400000") @Nullable BigDecimal result,
		@Schema(description = "The rate with its source; null where none is known.") @Nullable RateJson rate,
		@Schema(description = "Why there is no rate; null where there is one.") @Nullable String missing) {
}
