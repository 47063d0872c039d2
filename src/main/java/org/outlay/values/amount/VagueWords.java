package org.outlay.values.amount;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * The published lexicon of vague amounts, such as "tens of millions". Lower bounds are
 * included, upper bounds are not. {@link #VERSION} rises with every change.
 */
public final class VagueWords {

	public static final int VERSION = 2;

	private static final String AT_LEAST = "at least ";

	private static final Map<String, Interval> PHRASES = new LinkedHashMap<>();

	static {
		phrase("several thousand", "2000", "10000");
		phrase("thousands", "1000", "1 million");
		phrase("tens of thousands", "10000", "100000");
		phrase("hundreds of thousands", "100000", "1 million");
		phrase("millions", "1 million", "1 billion");
		phrase("tens of millions", "10 million", "100 million");
		phrase("hundreds of millions", "100 million", "1 billion");
		phrase("several hundred million", "100 million", "1 billion");
		floor("multimillion", "1 million");
		phrase("billions", "1 billion", "1 trillion");
		floor("multi-billion", "2 billion");
		phrase("tens of billions", "10 billion", "100 billion");
		phrase("hundreds of billions", "100 billion", "1 trillion");
		floor("trillions", "1 trillion");
		phrase("a single-digit percentage", "1", "10");
		phrase("dozens", "24", "100");
		floor("months", "2");
	}

	private VagueWords() {
	}

	private static void phrase(String words, String low, String high) {
		PHRASES.put(words, new Interval(Numerals.parse(low), true, Numerals.parse(high), false));
	}

	private static void floor(String words, String low) {
		PHRASES.put(words, Interval.atLeast(Numerals.parse(low)));
	}

	/** Every phrase with its interval, in published order. */
	public static Map<String, Interval> phrases() {
		return new LinkedHashMap<>(PHRASES);
	}

	/**
	 * The interval of a phrase, or from the lowest to the highest of two joined by
	 * {@code " to "}. After {@code "at least "} it has no upper bound.
	 * @throws IllegalArgumentException if a phrase is not in the lexicon
	 */
	public static Interval interval(String words) {
		if (words.startsWith(AT_LEAST)) {
			return Interval.atLeast(Objects.requireNonNull(interval(words.substring(AT_LEAST.length())).low()));
		}
		String[] ends = words.split(" to ", 2);
		Interval first = single(ends[0]);
		return (ends.length == 1) ? first : span(first, single(ends[1]));
	}

	/** The unit a phrase itself names: {@code "percent"}; null for most. */
	static @Nullable String unit(String words) {
		return words.contains("percentage") ? "percent" : words.endsWith("months") ? "months" : null;
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
