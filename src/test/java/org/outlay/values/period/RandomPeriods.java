package org.outlay.values.period;

import java.time.LocalDate;
import java.util.List;
import java.util.random.RandomGenerator;

/** Periods of a few years, so that they often overlap, and their notations. */
final class RandomPeriods {

	private static final LocalDate FIRST = LocalDate.of(2023, 1, 1);

	private static final int DAYS = 5 * 365;

	private RandomPeriods() {
	}

	static LocalDate day(RandomGenerator random) {
		return FIRST.plusDays(random.nextInt(DAYS));
	}

	/**
	 * A period with any days and any precision, which the notation may be unable to
	 * express.
	 */
	static Period any(RandomGenerator random) {
		LocalDate a = day(random);
		LocalDate b = day(random);
		LocalDate start = (random.nextInt(5) == 0) ? null : a.isBefore(b) ? a : b;
		LocalDate end = (random.nextInt(5) == 0) ? null : a.isBefore(b) ? b : a;
		Precision precision = (start == null && end == null) ? Precision.UNKNOWN
				: List.of(Precision.values()).get(random.nextInt(Precision.values().length));
		return new Period(random.nextBoolean(), start, end, precision, null);
	}

	/** Any text that can be read as a period. */
	static String notation(RandomGenerator random) {
		String prefix = random.nextBoolean() ? "@" : "";
		return switch (random.nextInt(8)) {
			case 0 -> prefix + "unknown";
			case 1 -> prefix + "../" + span(random);
			case 2 -> prefix + span(random) + "/..";
			case 3, 4 -> prefix + span(random);
			default -> prefix + bounds(random);
		};
	}

	/**
	 * Two spans in order; a longer one may begin before the shorter one that it follows.
	 */
	private static String bounds(RandomGenerator random) {
		String one = span(random);
		String other = span(random);
		Period both = Period.parse(one + "/..");
		return both.overlaps(Period.parse("../" + other)) ? one + "/" + other : other + "/" + one;
	}

	private static String span(RandomGenerator random) {
		LocalDate day = day(random);
		return switch (random.nextInt(5)) {
			case 0 -> "" + day.getYear();
			case 1 -> day.getYear() + "-H" + random.nextInt(1, 3);
			case 2 -> day.getYear() + "-Q" + random.nextInt(1, 5);
			case 3 -> day.toString().substring(0, 7);
			default -> day.toString();
		};
	}

}
