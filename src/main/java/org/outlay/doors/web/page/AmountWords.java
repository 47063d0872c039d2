package org.outlay.doors.web.page;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

import org.outlay.values.amount.Amount;
import org.outlay.values.amount.Extent;
import org.outlay.values.amount.Interval;
import org.outlay.values.amount.Numerals;
import org.outlay.values.amount.UnitWords;
import org.outlay.values.amount.VagueWords;
import org.outlay.values.english.English;

/** Says what an amount's bounds are, for readers who know no interval notation. */
public final class AmountWords {

	private AmountWords() {
	}

	/** {@code "More than CNY 200 billion; no upper bound stated"}. */
	public static String bounds(Amount amount, UnitWords noun) {
		BigDecimal low = amount.low();
		BigDecimal high = amount.high();
		return switch (amount.kind()) {
			case EXACT -> "Exactly " + value(low, amount, noun) + ", as printed";
			case APPROXIMATE -> "About " + value(low, amount, noun) + "; the source marks it as rough";
			case RANGE -> "From " + bound(low, amount.interval().lowIncluded(), amount, noun) + " to "
					+ bound(high, amount.interval().highIncluded(), amount, noun);
			case AT_LEAST -> "At least " + value(low, amount, noun) + "; no upper bound stated";
			case MORE_THAN -> "More than " + value(low, amount, noun) + "; no upper bound stated";
			case AT_MOST -> "At most " + value(high, amount, noun) + "; " + floor(amount, noun);
			case LESS_THAN -> "Less than " + value(high, amount, noun) + "; " + floor(amount, noun);
			case VAGUE -> "“" + amount.hedge() + "” is read as " + vague(amount, noun) + " (lexicon, version "
					+ VagueWords.VERSION + ")";
			case UNDISCLOSED -> "The source does not say how much";
		};
	}

	private static String floor(Amount amount, UnitWords noun) {
		BigDecimal low = amount.low();
		return (low == null || low.signum() == 0) ? "no lower bound stated" : "not below " + value(low, amount, noun);
	}

	private static String bound(@Nullable BigDecimal value, boolean included, Amount amount, UnitWords noun) {
		return value(value, amount, noun) + (included ? "" : " (not included)");
	}

	private static String vague(Amount amount, UnitWords noun) {
		return "at least " + value(amount.low(), amount, noun) + ((amount.high() != null)
				? " and less than " + value(amount.high(), amount, noun) : ", with no upper bound");
	}

	private static String value(@Nullable BigDecimal value, Amount amount, UnitWords noun) {
		return (value != null) ? new Extent(Interval.point(value), amount.unit(), false, noun).words()
				: "an unknown amount";
	}

	/** {@code "10 million"}, {@code "10,000"}. */
	static String number(BigDecimal value) {
		String words = Numerals.print(value);
		return words.matches("[0-9]{4,}") ? English.number(value.longValueExact()) : words;
	}

	/** An interval of plain numbers: {@code "10 million to less than 100 million"}. */
	public static String interval(Interval interval) {
		BigDecimal low = interval.low();
		BigDecimal high = interval.high();
		if (high == null) {
			return (low != null) ? number(low) + " or more" : "any";
		}
		return ((low != null) ? number(low) + " to " : "") + (interval.highIncluded() ? "" : "less than ")
				+ number(high);
	}

}
