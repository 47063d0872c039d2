package org.outlay.values.period;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * A year by which figures are arranged: a calendar year, or a fiscal year of one label,
 * whose days differ from company to company. A fiscal year is never the calendar year of
 * the same number.
 *
 * @param number {@code 2025} for both 2025 and FY2025
 */
public record FigureYear(int number, boolean fiscal) implements Comparable<FigureYear> {

	private static final Pattern FISCAL = Pattern.compile("\\bFY([0-9]{4})\\b");

	private static final Comparator<FigureYear> ORDER = Comparator.comparingInt(FigureYear::number)
		.thenComparing(FigureYear::fiscal);

	public static FigureYear calendar(int number) {
		return new FigureYear(number, false);
	}

	/**
	 * The year a period is, is part of, or is a moment of: the fiscal year of its label,
	 * else the calendar year that has all its days. Empty for several years, open ends
	 * and unknown times.
	 */
	static Optional<FigureYear> of(Period period) {
		LocalDate start = period.start();
		LocalDate end = period.end();
		if (start == null || end == null || ChronoUnit.DAYS.between(start, end) > PeriodKind.LONGEST_YEAR) {
			return Optional.empty();
		}
		return label(period.label())
			.or(() -> (start.getYear() == end.getYear()) ? Optional.of(calendar(end.getYear())) : Optional.empty());
	}

	private static Optional<FigureYear> label(@Nullable String label) {
		Matcher fiscal = FISCAL.matcher((label != null) ? label : "");
		return fiscal.find() ? Optional.of(new FigureYear(Integer.parseInt(fiscal.group(1)), true)) : Optional.empty();
	}

	/**
	 * The year of several periods of the same days, which may differ in their labels: the
	 * calendar year if one of them has no other.
	 */
	public static Optional<FigureYear> of(Collection<Period> sameDays) {
		return sameDays.stream().flatMap((period) -> of(period).stream()).min(Comparator.naturalOrder());
	}

	/**
	 * Whether a figure of it cannot be expected yet. A fiscal year may begin almost a
	 * year before the calendar year of its number.
	 * @param ended whether the year must have ended
	 */
	public boolean isEarly(LocalDate day, boolean ended) {
		int begun = day.getYear() + (this.fiscal ? 1 : 0);
		return this.number > begun || (ended && !this.fiscal && this.number == begun);
	}

	/** {@code "2025"} or {@code "FY2025"}. */
	public String code() {
		return this.fiscal ? "FY" + this.number : String.valueOf(this.number);
	}

	/** By number; a calendar year comes before the fiscal year of its number. */
	@Override
	public int compareTo(FigureYear other) {
		return ORDER.compare(this, other);
	}

	@Override
	public String toString() {
		return code();
	}

}
