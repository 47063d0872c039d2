package org.outlay.api;

import java.util.Collection;
import java.util.Comparator;

/** Puts what a client wrote into answers: shortened, and with the nearest known word. */
final class Texts {

	private static final int LONGEST = 100;

	private static final int LONGEST_SUGGESTED = 40;

	private Texts() {
	}

	/** At most {@value #LONGEST} characters of a text. */
	static String cut(String text) {
		if (text.length() <= LONGEST) {
			return text;
		}
		int end = Character.isHighSurrogate(text.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
		return text.substring(0, end) + "…";
	}

	/** {@code "; did you mean 'plan'?"}, or nothing where no known word is near. */
	static String suggestion(String text, Collection<String> known) {
		int bound = Math.min(2, text.length() / 3);
		if (text.length() > LONGEST_SUGGESTED || bound == 0) {
			return "";
		}
		return known.stream()
			.filter((word) -> Math.abs(word.length() - text.length()) <= bound && distance(text, word) <= bound)
			.min(Comparator.comparingInt((word) -> distance(text, word)))
			.map((word) -> "; did you mean '" + word + "'?")
			.orElse("");
	}

	/** The number of letters to add, drop or change: the Levenshtein distance. */
	private static int distance(String a, String b) {
		int[] row = new int[b.length() + 1];
		for (int j = 0; j <= b.length(); j++) {
			row[j] = j;
		}
		for (int i = 1; i <= a.length(); i++) {
			int diagonal = row[0];
			row[0] = i;
			for (int j = 1; j <= b.length(); j++) {
				int changed = diagonal + ((Character.toLowerCase(a.charAt(i - 1)) == b.charAt(j - 1)) ? 0 : 1);
				diagonal = row[j];
				row[j] = Math.min(changed, 1 + Math.min(row[j], row[j - 1]));
			}
		}
		return row[b.length()];
	}

}
