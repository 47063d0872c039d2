package org.outlay.values.amount;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * The published lexicon of vague amounts, such as "tens of millions". Lower bounds are
 * included, upper bounds are not. {@link #VERSION} rises with every change.
 */
public final class VagueWords {

	public static final int VERSION = 1;

	private static final Map<String, Interval> PHRASES = new LinkedHashMap<>();

	static {
		phrase("several thousand", "2000", "10000");
		phrase("thousands", "1000", "1 million");
		phrase("tens of thousands", "10000", "100000");
		phrase("hundreds of thousands", "100000", "1 million");
		phrase("millions", "1 million", "1 billion");
		phrase("tens of millions", "10 million", "100 million");
		phrase("hundreds of millions", "100 million", "1 billion");
		phrase("billions", "1 billion", "1 trillion");
		PHRASES.put("multi-billion", Interval.atLeast(Numerals.parse("2 billion")));
		phrase("tens of billions", "10 billion", "100 billion");
		phrase("hundreds of billions", "100 billion", "1 trillion");
		phrase("a single-digit percentage", "1", "10");
		phrase("dozens", "24", "100");
	}

	private VagueWords() {
	}

	private static void phrase(String words, String low, String high) {
		PHRASES.put(words, new Interval(Numerals.parse(low), true, Numerals.parse(high), false));
	}

	/** Every phrase with its interval, in published order. */
	public static Map<String, Interval> phrases() {
		return new LinkedHashMap<>(PHRASES);
	}

	/**
	 * The interval of a phrase, or from the lowest to the highest of two joined by
	 * {@code " to "}.
	 * @throws IllegalArgumentException if a phrase is not in the lexicon
	 */
	public static Interval interval(String words) {
		String[] ends = words.split(" to ", 2);
		Interval first = single(ends[0]);
		return (ends.length == 1) ? first : span(first, single(ends[1]));
	}

	static boolean isPercentage(String words) {
		return words.contains("percentage");
	}

	private static Interval single(String phrase) {
		Interval interval = PHRASES.get(phrase);
		if (interval == null) {
			throw new IllegalArgumentException(
					"'" + phrase + "' is not in the lexicon; use one of " + String.join(", ", PHRASES.keySet()));
		}
		return interval;
	}

	private static Interval span(Interval a, Interval b) {
		boolean inOrder = Objects.requireNonNull(a.low()).compareTo(Objects.requireNonNull(b.low())) <= 0;
		return new Interval((inOrder ? a : b).low(), true, (inOrder ? b : a).high(), false);
	}

}
