package org.outlay.doors.api.shape;

import java.time.LocalDate;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import org.outlay.values.code.Coded;
import org.outlay.values.period.Period;
import org.outlay.values.period.Precision;

/** The time a figure or event is about. */
public record PeriodJson(
		@Schema(description = "An instant between start and end, or all the time.", example = "duration") Type type,
		@Schema(description = "The first day; null if unknown.", example = "2026-01-01") @Nullable LocalDate start,
		@Schema(description = "The last day; null if unknown.", example = "2026-12-31") @Nullable LocalDate end,
		@Schema(description = "A label, if the days are not enough.", example = "H1 FY2026") @Nullable String label,
		@Schema(description = "How precisely the source states it.", example = "year") Precision precision,
		@Schema(description = "As period parameters take it; @ marks an instant.", example = "2026") String notation,
		@Schema(description = "The period in words.", example = "2026") String words) {

	public static PeriodJson of(Period period) {
		return new PeriodJson(period.instant() ? Type.INSTANT : Type.DURATION, period.start(), period.end(),
				period.label(), period.precision(), period.notation(), period.words());
	}

	static @Nullable public PeriodJson ofNullable(@Nullable Period period) {
		return (period != null) ? of(period) : null;
	}

	/** Whether a period is an instant within its days, or all of them. */
	enum Type implements Coded {

		INSTANT, DURATION

	}

}
