package org.outlay.readings.coverage;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.outlay.readings.headline.ResolvedQuantity;
import org.outlay.values.period.Period;

/** Tells under which year a quantity stands. */
final class YearColumn {

	private static final Pattern FISCAL = Pattern.compile("\\bFY([0-9]{4})\\b");

	/** The longest fiscal year, in days between its first and last. */
	private static final int LONGEST = 370;

	private YearColumn() {
	}

	/** The year of the first of its figures that names one. */
	static OptionalInt of(ResolvedQuantity reading) {
		return reading.figures()
			.stream()
			.map((figure) -> of(figure.content().period()))
			.filter(OptionalInt::isPresent)
			.findFirst()
			.orElse(OptionalInt.empty());
	}

	/**
	 * The fiscal year of its label, the calendar year it lies in, or of a year that
	 * begins in one and ends in another the one it ends in. Empty for several years, an
	 * open end and a moment somewhere between two years.
	 */
	static OptionalInt of(Period period) {
		LocalDate start = period.start();
		LocalDate end = period.end();
		if (start == null || end == null || ChronoUnit.DAYS.between(start, end) > LONGEST) {
			return OptionalInt.empty();
		}
		Matcher fiscal = FISCAL.matcher((period.label() != null) ? period.label() : "");
		if (fiscal.find()) {
			return OptionalInt.of(Integer.parseInt(fiscal.group(1)));
		}
		boolean one = start.getYear() == end.getYear()
				|| (!period.instant() && start.plusYears(1).equals(end.plusDays(1)));
		return one ? OptionalInt.of(end.getYear()) : OptionalInt.empty();
	}

}
