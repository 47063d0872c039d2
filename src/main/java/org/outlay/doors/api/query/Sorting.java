package org.outlay.doors.api.query;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.outlay.doors.api.problem.EchoedText;

/** The order in which rows are wanted: keys of their list, most important first. */
public record Sorting(List<Key> keys) {

	private static final String DESCENDING = "-";

	/**
	 * Reads {@code -published,subject}.
	 * @param names the keys of the list
	 * @throws IllegalArgumentException if a key is none of these or given twice
	 */
	static Sorting parse(String text, List<String> names) {
		Map<String, Key> keys = new LinkedHashMap<>();
		for (String given : text.split(",", -1)) {
			boolean descending = given.startsWith(DESCENDING);
			String name = descending ? given.substring(1) : given;
			if (!names.contains(name)) {
				throw new IllegalArgumentException(
						"rows cannot be sorted by '" + name + "'" + EchoedText.suggestion(name, names));
			}
			if (keys.put(name, new Key(name, descending)) != null) {
				throw new IllegalArgumentException("'" + name + "' is given twice");
			}
		}
		return new Sorting(List.copyOf(keys.values()));
	}

	/** The allowed keys: each one, and the same with a minus sign for descending. */
	static List<String> allowed(List<String> names) {
		return names.stream().flatMap((name) -> Stream.of(name, DESCENDING + name)).toList();
	}

	/** One key of an order. */
	public record Key(String name, boolean descending) {

	}

}
