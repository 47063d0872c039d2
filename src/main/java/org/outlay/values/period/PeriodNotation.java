package org.outlay.values.period;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * Reads and writes periods as text: a year, half, quarter, month or day, or the first and
 * the last of these joined by a slash.
 */
final class PeriodNotation {

	private static final Pattern SPAN = Pattern
		.compile("([0-9]{4})(?:-(?:Q([1-4])|H([12])|([0-9]{2})(?:-([0-9]{2}))?))?");

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

	private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);

	private static final String OPEN = "..";

	private PeriodNotation() {
	}

	static Period parse(String text) {
		boolean instant = text.startsWith("@");
		String span = instant ? text.substring(1) : text;
		if (span.equals("unknown") || span.equals("../..")) {
			return new Period(instant, null, null, Precision.UNKNOWN, null);
		}
		String[] bounds = span.split("/", -1);
		if (bounds.length > 2) {
			throw unreadable(text);
		}
		Span from = span(bounds[0], text);
		Span to = (bounds.length == 2) ? span(bounds[1], text) : from;
		if (bounds.length == 1 && from.equals(Span.UNKNOWN)) {
			throw unreadable(text);
		}
		return new Period(instant, from.start, to.end, coarser(from.precision, to.precision), null);
	}

	private static Precision coarser(Precision a, Precision b) {
		if (a == Precision.UNKNOWN) {
			return b;
		}
		return (b == Precision.UNKNOWN || a.compareTo(b) >= 0) ? a : b;
	}

	private static Span span(String text, String whole) {
		if (text.equals(OPEN)) {
			return Span.UNKNOWN;
		}
		Matcher matcher = SPAN.matcher(text);
		if (!matcher.matches()) {
			throw unreadable(whole);
		}
		try {
			return span(matcher);
		}
		catch (DateTimeException ex) {
			throw new IllegalArgumentException("'" + whole + "' is not a calendar date: " + ex.getMessage(), ex);
		}
	}

	private static Span span(Matcher matcher) {
		int year = Integer.parseInt(matcher.group(1));
		if (matcher.group(2) != null) {
			return Span.months(year, Integer.parseInt(matcher.group(2)) * 3 - 2, 3);
		}
		if (matcher.group(3) != null) {
			return Span.months(year, Integer.parseInt(matcher.group(3)) * 6 - 5, 6);
		}
		if (matcher.group(5) != null) {
			LocalDate day = LocalDate.of(year, Integer.parseInt(matcher.group(4)), Integer.parseInt(matcher.group(5)));
			return new Span(day, day, Precision.DAY);
		}
		if (matcher.group(4) != null) {
			return Span.months(year, Integer.parseInt(matcher.group(4)), 1);
		}
		return Span.months(year, 1, 12);
	}

	private static IllegalArgumentException unreadable(String text) {
		return new IllegalArgumentException(
				"'" + text + "' is not a period; use 2026, 2025-Q4, 2025-H1, 2026-02, 2026-02-15,"
						+ " 2024/2026, ../2027 or unknown, with @ before it for an instant");
	}

	static String print(Period period) {
		String prefix = period.instant() ? "@" : "";
		if (period.isUnknown()) {
			return prefix + "unknown";
		}
		String from = (period.start() != null) ? bound(period.start(), period.precision(), true) : OPEN;
		String to = (period.end() != null) ? bound(period.end(), period.precision(), false) : OPEN;
		if (from.equals(to)) {
			return prefix + from;
		}
		if (to.equals(from.replace("Q1", "Q2").replace("Q3", "Q4"))) {
			return prefix + from.replace("Q1", "H1").replace("Q3", "H2");
		}
		return prefix + from + "/" + to;
	}

	static Period byDays(Period period) {
		LocalDate start = period.start();
		LocalDate end = period.end();
		Precision coarsest = period.isUnknown() ? Precision.UNKNOWN
				: Stream.of(Precision.YEAR, Precision.QUARTER, Precision.MONTH)
					.filter((precision) -> start == null || start.equals(Span.around(start, precision).start))
					.filter((precision) -> end == null || end.equals(Span.around(end, precision).end))
					.findFirst()
					.orElse(Precision.DAY);
		return new Period(period.instant(), start, end, coarsest, null);
	}

	/**
	 * The coarsest span, up to this precision, that starts or ends on the day. Months
	 * follow years, because no source is known to mean quarters.
	 */
	private static String bound(LocalDate day, Precision precision, boolean start) {
		Span span = Span.around(day, precision);
		return day.equals(start ? span.start : span.end) ? name(day, precision)
				: bound(day, (precision == Precision.MONTH) ? Precision.DAY : Precision.MONTH, start);
	}

	private static String name(LocalDate day, Precision precision) {
		return switch (precision) {
			case YEAR -> String.format(Locale.ROOT, "%04d", day.getYear());
			case QUARTER -> String.format(Locale.ROOT, "%04d-Q%d", day.getYear(), (day.getMonthValue() + 2) / 3);
			case MONTH -> YearMonth.from(day).toString();
			default -> day.toString();
		};
	}

	static String words(Period period) {
		if (period.isUnknown()) {
			return "time not stated";
		}
		String notation = print(period);
		String[] bounds = (period.instant() ? notation.substring(1) : notation).split("/", 0);
		if (bounds.length == 1) {
			return spanWords(bounds[0]);
		}
		return period.instant() ? momentWords(bounds[0], bounds[1]) : stretchWords(bounds[0], bounds[1]);
	}

	private static String momentWords(String from, String to) {
		if (from.equals(OPEN)) {
			return spanWords(to) + " or earlier";
		}
		return to.equals(OPEN) ? spanWords(from) + " or later" : "between " + spanWords(from) + " and " + spanWords(to);
	}

	private static String stretchWords(String from, String to) {
		if (from.equals(OPEN)) {
			return "until " + spanWords(to);
		}
		return to.equals(OPEN) ? "from " + spanWords(from) : spanWords(from) + "–" + spanWords(to);
	}

	private static String spanWords(String span) {
		return switch (span.length()) {
			case 10 -> DAY.format(LocalDate.parse(span));
			case 7 -> Character.isLetter(span.charAt(5)) ? span.substring(5) + " " + span.substring(0, 4)
					: MONTH.format(YearMonth.parse(span));
			default -> span;
		};
	}

	private record Span(@Nullable LocalDate start, @Nullable LocalDate end, Precision precision) {

		static final Span UNKNOWN = new Span(null, null, Precision.UNKNOWN);

		static Span months(int year, int firstMonth, int count) {
			YearMonth first = YearMonth.of(year, firstMonth);
			Precision precision = (count == 12) ? Precision.YEAR : (count == 1) ? Precision.MONTH : Precision.QUARTER;
			return new Span(first.atDay(1), first.plusMonths(count - 1L).atEndOfMonth(), precision);
		}

		static Span around(LocalDate day, Precision precision) {
			return switch (precision) {
				case YEAR -> months(day.getYear(), 1, 12);
				case QUARTER -> months(day.getYear(), (day.getMonthValue() - 1) / 3 * 3 + 1, 3);
				case MONTH -> months(day.getYear(), day.getMonthValue(), 1);
				default -> new Span(day, day, Precision.DAY);
			};
		}

	}

}
