package org.outlay.values.amount;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The precision of a number as printed. */
public final class PrintedPrecision {

	private static final Pattern NUMBER = Pattern.compile("[0-9][0-9,.]*");

	private static final Pattern YEAR = Pattern.compile("(19|20)[0-9]{2}[,.]?");

	/** Digits of an amount in words. */
	private static final int OF_WORDS = 2;

	private PrintedPrecision() {
	}

	/** All values that round to a number with the digits of its phrase. */
	public static Interval around(BigDecimal number, String phrase) {
		return around(number, digits(phrase) - (number.precision() - number.scale()));
	}

	/**
	 * All values that round to a number with these decimals, as XBRL counts them. The
	 * value halfway to the next number rounds to that one.
	 */
	static Interval around(BigDecimal number, int decimals) {
		BigDecimal half = new BigDecimal("0.5").movePointLeft(decimals);
		return new Interval(number.subtract(half), true, number.add(half), false);
	}

	/**
	 * The most digits of any number in the phrase, without leading zeros. A year counts
	 * only if it is the only number.
	 */
	public static int digits(String phrase) {
		List<String> numbers = NUMBER.matcher(phrase).results().map(MatchResult::group).toList();
		List<String> figures = numbers.stream().filter((number) -> !YEAR.matcher(number).matches()).toList();
		int most = (figures.isEmpty() ? numbers : figures).stream()
			.mapToInt((number) -> number.replaceAll("[,.]", "").replaceFirst("^0+", "").length())
			.max()
			.orElse(0);
		return (most > 0) ? most : OF_WORDS;
	}

}
