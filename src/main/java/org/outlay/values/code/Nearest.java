package org.outlay.values.code;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Suggests a known word for a misspelt one. */
public final class Nearest {

	/** Longer texts are not taken for misspelt words. */
	private static final int LONGEST = 40;

	private static final int FARTHEST = 2;

	private Nearest() {
	}

	/**
	 * The known word with the fewest letters to add, drop or change (the Levenshtein
	 * distance, capitals aside): at most two, and at most a third of what was written.
	 */
	public static Optional<String> of(String word, Collection<String> known) {
		int bound = Math.min(FARTHEST, word.length() / 3);
		if (word.length() > LONGEST || bound == 0) {
			return Optional.empty();
		}
		String lower = word.toLowerCase(Locale.ROOT);
		return known.stream()
			.filter((one) -> Math.abs(one.length() - word.length()) <= bound && distance(lower, one) <= bound)
			.min(Comparator.comparingInt((one) -> distance(lower, one)));
	}

	private static int distance(String one, String other) {
		int[] row = new int[other.length() + 1];
		for (int j = 0; j < row.length; j++) {
			row[j] = j;
		}
		for (int i = 1; i <= one.length(); i++) {
			int diagonal = row[0];
			row[0] = i;
			for (int j = 1; j < row.length; j++) {
				int changed = diagonal + ((one.charAt(i - 1) == other.charAt(j - 1)) ? 0 : 1);
				diagonal = row[j];
				row[j] = Math.min(changed, 1 + Math.min(row[j], row[j - 1]));
			}
		}
		return row[other.length()];
	}

}
