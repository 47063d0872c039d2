package org.outlay.publishing.citation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

import org.outlay.values.period.PublicationWindow;

/** Days, lists and labels inside a sentence. */
final class SentenceWords {

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

	private SentenceWords() {
	}

	static String day(LocalDate day) {
		return DAY.format(day);
	}

	/** The day in UTC. */
	static String day(Instant moment) {
		return day(LocalDate.ofInstant(moment, ZoneOffset.UTC));
	}

	/** {@code "published 15 February 2026"}, or undated with its window. */
	static String published(PublicationWindow window) {
		return window.isExact() ? "published " + day(window.latest())
				: "undated, published between " + day(window.earliest()) + " and " + day(window.latest());
	}

	/** {@code "a"}, {@code "a and b"}, {@code "a, b and c"}. */
	static String list(List<String> items) {
		int last = items.size() - 1;
		return (last < 1) ? String.join("", items)
				: String.join(", ", items.subList(0, last)) + " and " + items.get(last);
	}

	/**
	 * As in the middle of a sentence; what starts with an abbreviation or a name stays.
	 */
	static String small(String label) {
		return label.matches("\\p{Lu}\\p{Ll}.*")
				? label.substring(0, 1).toLowerCase(Locale.ENGLISH) + label.substring(1) : label;
	}

	/** {@code "ByteDance's"}, {@code "World Labs'"}. */
	static String possessive(String name) {
		return name + (name.endsWith("s") ? "'" : "'s");
	}

}
