package org.outlay.doors.api.problem;

import java.util.Collection;

import org.outlay.values.code.Nearest;

/** Repeats text of a request in an answer: shortened, or with the nearest known word. */
public final class EchoedText {

	private static final int LONGEST = 100;

	private EchoedText() {
	}

	/** At most {@value #LONGEST} characters of a text. */
	public static String cut(String text) {
		if (text.length() <= LONGEST) {
			return text;
		}
		int end = Character.isHighSurrogate(text.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
		return text.substring(0, end) + "…";
	}

	/** {@code "; did you mean 'plan'?"}, or an empty text if no known word is near. */
	public static String suggestion(String text, Collection<String> known) {
		return Nearest.of(text, known).map((word) -> "; did you mean '" + word + "'?").orElse("");
	}

}
