package org.outlay.doors.api.shape;

import java.math.BigDecimal;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import org.outlay.values.amount.Growth;
import org.outlay.values.amount.Interval;
import org.outlay.values.amount.Share;

/** A share or a change as an interval. */
@Schema(name = "Fraction")
public record FractionJson(
		@Schema(description = "The low end, exact or rounded outwards to 34 digits: 0.25 is 25%; null where there is"
				+ " none.", example = "0.25") @Nullable BigDecimal low,
		@Schema(description = "Whether the low end itself is possible.", example = "false") boolean lowIncluded,
		@Schema(description = "The high end; null where there is none.") @Nullable BigDecimal high,
		@Schema(description = "Whether the high end itself is possible.", example = "false") boolean highIncluded,
		@Schema(description = "Whether an amount it follows from is marked as rough.",
				example = "true") boolean approximate,
		@Schema(description = "In percent, to one decimal.", example = "more than about +25%") String words) {

	static @Nullable public FractionJson ofNullable(@Nullable Growth growth) {
		return (growth != null) ? of(growth.fraction(), growth.approximate(), growth.words()) : null;
	}

	static @Nullable public FractionJson ofNullable(@Nullable Share share) {
		return (share != null) ? of(share.fraction(), share.approximate(), share.words()) : null;
	}

	private static FractionJson of(Interval fraction, boolean approximate, String words) {
		return new FractionJson(fraction.low(), fraction.lowIncluded(), fraction.high(), fraction.highIncluded(),
				approximate, words);
	}

}
