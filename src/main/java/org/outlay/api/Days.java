package org.outlay.api;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import org.outlay.period.Period;

/** Tells the days by which rows are sorted. */
final class Days {

	private Days() {
	}

	/** The first day of a period, absent where it is not known. */
	static @Nullable LocalDate first(@Nullable Period period) {
		return (period != null) ? period.start() : null;
	}

}
