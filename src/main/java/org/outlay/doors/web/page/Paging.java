package org.outlay.doors.web.page;

import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.outlay.readings.view.Address;
import org.outlay.values.english.English;

import org.springframework.data.domain.Page;

/**
 * Where a reader is in a long list.
 *
 * @param words which rows these are: {@code "51–100 of 134"}
 * @param previous address of the page before, absent on the first
 */
public record Paging(int number, int pages, String words, @Nullable String previous, @Nullable String next) {

	/** The parameter that carries the page number, counted from 1. */
	public static final String PARAMETER = "page";

	/**
	 * Reads the page number out of an address.
	 * @return counted from 1; 0 if it is none, or beyond any list
	 */
	public static int number(Map<String, String> query) {
		String text = query.getOrDefault(PARAMETER, "1").strip();
		return text.matches("[1-9][0-9]{0,5}") ? Integer.parseInt(text) : 0;
	}

	public static Paging of(Page<?> page, String path, Map<String, String> query) {
		int number = page.getNumber() + 1;
		long first = page.getNumber() * (long) page.getSize() + 1;
		String words = English.number(first) + "–" + English.number(first + page.getNumberOfElements() - 1) + " of "
				+ English.number(page.getTotalElements());
		return new Paging(number, page.getTotalPages(), words,
				page.hasPrevious() ? address(path, query, number - 1) : null,
				page.hasNext() ? address(path, query, number + 1) : null);
	}

	/** What to say where the page asked for does not exist. */
	public static String complaint(Map<String, String> query, int pages) {
		return "There is no page “" + English.echo(query.getOrDefault(PARAMETER, "")) + "”: pages count from 1 to "
				+ Math.max(pages, 1) + ".";
	}

	private static String address(String path, Map<String, String> query, int number) {
		Address address = Address.of(path);
		query.forEach((name, value) -> {
			if (!name.equals(PARAMETER) && !value.isBlank()) {
				address.with(name, value);
			}
		});
		if (number > 1) {
			address.with(PARAMETER, String.valueOf(number));
		}
		return address.text();
	}

	public boolean isNeeded() {
		return this.pages > 1;
	}

}
