package org.outlay.doors.web.page;

import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.outlay.readings.view.Address;
import org.outlay.values.english.English;

import org.springframework.data.domain.Page;

/**
 * The place of a page in a long list.
 *
 * @param words the rows it has: {@code "51–100 of 134"}
 * @param previous address of the page before; null on the first
 * @param next address of the page after; null on the last
 * @param complaint what is wrong with the page number asked for; null if nothing is
 */
public record Paging(int number, int pages, String words, @Nullable String previous, @Nullable String next,
		@Nullable String complaint) {

	/** The parameter that carries the page number, counted from 1. */
	public static final String PARAMETER = "page";

	/**
	 * The page number of an address, counted from 0; the first page if it is not a
	 * number.
	 */
	public static int index(Map<String, String> query) {
		return Math.max(number(query), 1) - 1;
	}

	/** Counted from 1; 0 if it is not a number, or beyond any list. */
	private static int number(Map<String, String> query) {
		String text = query.getOrDefault(PARAMETER, "1").strip();
		return text.matches("[1-9][0-9]{0,5}") ? Integer.parseInt(text) : 0;
	}

	public static Paging of(Page<?> page, String path, Map<String, String> query) {
		int number = page.getNumber() + 1;
		int asked = number(query);
		int pages = page.getTotalPages();
		long first = page.getNumber() * (long) page.getSize() + 1;
		String words = English.number(first) + "–" + English.number(first + page.getNumberOfElements() - 1) + " of "
				+ English.number(page.getTotalElements());
		return new Paging(number, pages, words, page.hasPrevious() ? address(path, query, number - 1) : null,
				page.hasNext() ? address(path, query, number + 1) : null,
				(asked == 0 || (asked > 1 && asked > pages))
						? "Page “" + English.echo(query.getOrDefault(PARAMETER, ""))
								+ "” does not exist: pages count from 1 to " + Math.max(pages, 1) + "."
						: null);
	}

	private static String address(String path, Map<String, String> query, int number) {
		Address address = Address.of(path);
		query.forEach((name, value) -> {
			if (!name.equals(PARAMETER) && !value.isBlank()) {
				address.with(name, value);
			}
		});
		return ((number > 1) ? address.with(PARAMETER, String.valueOf(number)) : address).text();
	}

	public boolean isNeeded() {
		return this.pages > 1;
	}

}
