package org.outlay.command;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Finds what a misspelt word may have been meant to be. */
public final class Nearest {

	private Nearest() {
	}

	/** The word with the fewest letters to change, if they are at most a third. */
	public static Optional<String> of(String word, Collection<String> known) {
		return known.stream()
			.min(Comparator.comparingInt((one) -> distance(word, one)))
			.filter((one) -> distance(word, one) <= Math.max(1, one.length() / 3));
	}

	/** The Levenshtein distance. */
	static int distance(String one, String other) {
		int[] row = new int[other.length() + 1];
		for (int j = 0; j < row.length; j++) {
			row[j] = j;
		}
		for (int i = 1; i <= one.length(); i++) {
			int corner = row[0];
			row[0] = i;
			for (int j = 1; j < row.length; j++) {
				int above = row[j];
				int same = corner + ((one.charAt(i - 1) == other.charAt(j - 1)) ? 0 : 1);
				row[j] = Math.min(same, Math.min(above, row[j - 1]) + 1);
				corner = above;
			}
		}
		return row[other.length()];
	}

}
