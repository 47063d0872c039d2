package org.outlay.doors.web.page;

import java.util.List;

/**
 * A list that a form filters.
 *
 * @param summary the number of rows, in words
 */
public record ListPage<T>(FilterForm form, String title, String description, String summary,
		List<T> rows) implements FilteredPage {
}
