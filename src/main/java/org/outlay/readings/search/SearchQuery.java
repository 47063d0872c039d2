package org.outlay.readings.search;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * A search for up to {@value #MAX_WORDS} words, all of which a hit must contain.
 *
 * @param text as typed, stripped
 */
public record SearchQuery(String text) {

	public static final int MAX_LENGTH = 200;

	static final int MAX_WORDS = 8;

	/**
	 * Checks the words.
	 * @throws IllegalArgumentException if the text is blank or longer than
	 * {@value #MAX_LENGTH} characters
	 */
	public SearchQuery {
		text = text.strip();
		if (text.isEmpty()) {
			throw new IllegalArgumentException("the search needs at least one word");
		}
		if (text.length() > MAX_LENGTH) {
			throw new IllegalArgumentException(
					"a search has at most " + MAX_LENGTH + " characters, not " + text.length());
		}
	}

	/** The words in lower case, without those beyond the limit. */
	List<String> words() {
		return Arrays.stream(this.text.toLowerCase(Locale.ROOT).split("\\s+")).distinct().limit(MAX_WORDS).toList();
	}

	/** The words as patterns of SQL {@code like ... escape '!'} that match anywhere. */
	List<String> patterns() {
		return words().stream().map((word) -> "%" + word.replaceAll("[!%_]", "!$0") + "%").toList();
	}

}
