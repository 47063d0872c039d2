package org.outlay.doors.api.query;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import org.outlay.values.period.Period;

/** Tells the days by which rows are sorted. */
public final class SortDays {

	private SortDays() {
	}

	/** The first day of a period, absent where it is not known. */
	static @Nullable public LocalDate first(@Nullable Period period) {
		return (period != null) ? period.start() : null;
	}

}
