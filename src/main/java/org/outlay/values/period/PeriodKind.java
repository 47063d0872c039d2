package org.outlay.values.period;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** The kind of a period, by which figures find their place in tables and charts. */
public enum PeriodKind {

	/** All days of a calendar year. */
	CALENDAR_YEAR("calendar years"),
	/** A year under the label of a company's fiscal year. */
	FISCAL_YEAR("fiscal years"),
	/** Twelve months, or 52 or 53 weeks, that are neither. */
	OTHER_YEAR("years of other months"),
	/** A half, a quarter or any other time shorter than a year. */
	PART("parts of a year"),
	/** More than a year. */
	SEVERAL_YEARS("several years"),
	/** A flow without a stated start or end. */
	OPEN("times without a stated start or end"),
	/** A moment on some day between its bounds. */
	MOMENT("moments"),
	/** No days are stated. */
	UNKNOWN("no stated time");

	/** The shortest year, of 52 weeks, in days. */
	private static final int SHORTEST_YEAR = 350;

	/** The longest year, of 53 weeks, in days. */
	static final int LONGEST_YEAR = 380;

	private final String words;

	PeriodKind(String words) {
		this.words = words;
	}

	/** In words that name several: {@code "parts of a year"}. */
	public String words() {
		return this.words;
	}

	/** Whether it is one year, of whatever months. */
	public boolean isYear() {
		return this == CALENDAR_YEAR || this == FISCAL_YEAR || this == OTHER_YEAR;
	}

	static PeriodKind of(Period period) {
		if (period.isUnknown()) {
			return UNKNOWN;
		}
		if (period.instant()) {
			return MOMENT;
		}
		LocalDate start = period.start();
		LocalDate end = period.end();
		if (start == null || end == null) {
			return OPEN;
		}
		long days = ChronoUnit.DAYS.between(start, end) + 1;
		if (days < SHORTEST_YEAR) {
			return PART;
		}
		if (days > LONGEST_YEAR) {
			return SEVERAL_YEARS;
		}
		if (period.year().filter(FigureYear::fiscal).isPresent()) {
			return FISCAL_YEAR;
		}
		boolean whole = start.getDayOfYear() == 1 && start.getYear() == end.getYear()
				&& end.getDayOfYear() == end.lengthOfYear();
		return whole ? CALENDAR_YEAR : OTHER_YEAR;
	}

}
