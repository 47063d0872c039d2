package org.outlay.values.amount;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** How finely a phrase prints its number. */
public final class PrintedPrecision {

	private static final Pattern NUMBER = Pattern.compile("[0-9][0-9,.]*");

	private static final Pattern YEAR = Pattern.compile("(19|20)[0-9]{2}[,.]?");

	/** For amounts in words only. */
	private static final int OF_WORDS = 2;

	private PrintedPrecision() {
	}

	/** Every value that rounds to a number, in the digits it was printed with. */
	public static Interval around(BigDecimal number, String phrase) {
		return around(number, digits(phrase) - (number.precision() - number.scale()));
	}

	/** Every value that rounds to a number at so many decimals, as XBRL counts them. */
	static Interval around(BigDecimal number, int decimals) {
		BigDecimal half = new BigDecimal("0.5").movePointLeft(decimals);
		return Interval.closed(number.subtract(half), number.add(half));
	}

	/**
	 * The most digits of any number in the phrase, leading zeros aside; a year beside
	 * other numbers is not the figure.
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
