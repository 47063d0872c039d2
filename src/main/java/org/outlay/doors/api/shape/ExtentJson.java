package org.outlay.doors.api.shape;

import java.math.BigDecimal;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import org.outlay.values.amount.Extent;
import org.outlay.values.amount.Interval;

/**
 * What follows from amounts by arithmetic: bounds and a unit, but no words of a source.
 */
@Schema(name = "Extent")
public record ExtentJson(
		@Schema(description = "The low end; null where there is none.",
				example = "40000000000") @Nullable BigDecimal low,
		@Schema(description = "Whether the low end itself is possible.", example = "false") boolean lowIncluded,
		@Schema(description = "The high end; null where there is none.") @Nullable BigDecimal high,
		@Schema(description = "Whether the high end itself is possible.", example = "false") boolean highIncluded,
		@Schema(description = "An ISO 4217 currency or a unit of the dictionary.", example = "CNY") String unit,
		@Schema(description = "Whether an amount it follows from is marked as rough, or converted.",
				example = "false") boolean approximate,
		@Schema(description = "Ready words.", example = "over CNY 40 billion") String wording) {

	public static ExtentJson of(Extent extent) {
		Interval interval = extent.interval();
		return new ExtentJson(interval.low(), interval.lowIncluded(), interval.high(), interval.highIncluded(),
				extent.unit().code(), extent.approximate(), extent.words());
	}

	static @Nullable public ExtentJson ofNullable(@Nullable Extent extent) {
		return (extent != null) ? of(extent) : null;
	}

}
