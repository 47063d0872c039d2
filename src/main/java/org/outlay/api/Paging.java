package org.outlay.api;

import java.util.List;
import java.util.function.Function;

import io.swagger.v3.oas.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** Which page of a list is asked for. */
record Paging(@Parameter(description = "How many rows to answer with at most.", example = "50") @Nullable Limit limit,
		@Parameter(description = "Where to go on: part of the 'next' link of the page before; opaque, never to be"
				+ " written by hand.", example = "NTA") @Nullable Cursor cursor)
		implements
			Query {

	/** How many rows at most. */
	int size() {
		return ((this.limit != null) ? this.limit : Limit.DEFAULT).value();
	}

	/** How many rows come before. */
	int offset() {
		return ((this.cursor != null) ? this.cursor : Cursor.START).offset();
	}

	/** The page of a list that is held whole; only its rows are made. */
	<T, R> PageOf<R> page(List<T> all, Function<List<T>, List<R>> rows) {
		int from = Math.min(offset(), all.size());
		int to = Math.min(from + size(), all.size());
		return page(rows.apply(all.subList(from, to)), all.size());
	}

	/** The page with these rows, of so many in all. */
	<R> PageOf<R> page(List<R> rows, long total) {
		int end = offset() + rows.size();
		String next = (!rows.isEmpty() && end < total) ? Addresses.toPage(new Cursor(end)) : null;
		return new PageOf<>(rows, total, size(), next, null);
	}

}
