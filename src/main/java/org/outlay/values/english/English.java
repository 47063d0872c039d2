package org.outlay.values.english;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

/** Counts, dates and codes as English phrases. */
public final class English {

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

	private static final DateTimeFormatter MOMENT = DateTimeFormatter
		.ofPattern("d MMMM uuuu, HH:mm 'UTC'", Locale.ENGLISH)
		.withZone(ZoneOffset.UTC);

	private static final DateTimeFormatter UTC_DAY = DAY.withZone(ZoneOffset.UTC);

	private static final int SHORT = 80;

	private English() {
	}

	/** {@code "1 claim"}, {@code "1,204 claims"}, {@code "no companies"}. */
	public static String count(long number, String one, String many) {
		if (number == 0) {
			return "no " + many;
		}
		return (number == 1) ? "1 " + one : number(number) + " " + many;
	}

	public static String count(long number, String one) {
		return count(number, one, one + "s");
	}

	public static String number(long number) {
		return String.format(Locale.ENGLISH, "%,d", number);
	}

	public static String day(LocalDate day) {
		return DAY.format(day);
	}

	public static String day(Instant moment) {
		return UTC_DAY.format(moment);
	}

	public static String moment(Instant moment) {
		return MOMENT.format(moment);
	}

	public static String country(String code) {
		return new Locale.Builder().setRegion(code).build().getDisplayCountry(Locale.ENGLISH);
	}

	/** {@code "a"}, {@code "a and b"}, {@code "a, b and c"}. */
	public static String list(List<String> items) {
		int last = items.size() - 1;
		return (last < 1) ? String.join("", items)
				: String.join(", ", items.subList(0, last)) + " and " + items.get(last);
	}

	public static String capital(String words) {
		return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ENGLISH) + words.substring(1);
	}

	/** With a small initial, as within a sentence; abbreviations keep theirs. */
	public static String small(String words) {
		return words.matches("\\p{Lu}\\p{Ll}.*")
				? words.substring(0, 1).toLowerCase(Locale.ENGLISH) + words.substring(1) : words;
	}

	/** {@code "ByteDance's"}, {@code "World Labs'"}. */
	public static String possessive(String name) {
		return name + (name.endsWith("s") ? "'" : "'s");
	}

	/** Typed text, shortened to be repeated in a message. */
	public static String echo(String typed) {
		return (typed.length() > SHORT) ? typed.substring(0, SHORT) + "…" : typed;
	}

	/** {@code "zh"} if the text has Chinese characters, otherwise null. */
	static @Nullable public String language(String text) {
		return text.codePoints().anyMatch((point) -> Character.UnicodeScript.of(point) == Character.UnicodeScript.HAN)
				? "zh" : null;
	}

}
