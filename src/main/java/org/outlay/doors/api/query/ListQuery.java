package org.outlay.doors.api.query;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import io.swagger.v3.oas.annotations.Parameter;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.outlay.doors.api.problem.EchoedText;
import org.outlay.doors.api.problem.Fault;
import org.outlay.readings.view.Address;
import org.outlay.values.code.Coded;

import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * The parameters that every list takes: which rows, in which order, and what else.
 *
 * @param <F> the fields its rows can be sorted by; read by {@link QueryShape}
 */
@SuppressWarnings("UnusedTypeParameter")
public record ListQuery<F extends ListFields<?>>(
		@Parameter(description = "The largest number of rows to return.", example = "50") @Nullable PageLimit limit,
		@Parameter(description = "The start of the page, taken from the 'next' link of the page before: an opaque text,"
				+ " valid for the same list only.", example = "NTAuMGYxYTJiM2M0ZDVl") @Nullable Cursor cursor,
		@Parameter(description = "The order of the rows: keys joined by commas, most important first, with a minus sign"
				+ " for descending. Rows without a value come last in either order.") @Nullable Sorting sort,
		@Parameter(description = "Only these fields of each row, in this order, joined by commas; a dot selects a field"
				+ " within a field.") @Nullable FieldSelection fields,
		@Parameter(description = "Additional content to include, joined by commas.") @Nullable List<Include> include)
		implements
			Query {

	private static final int MOST_CLAIMED = 100;

	/** Refuses to add claims to large pages. */
	@Override
	public List<Fault> faults(Instant now) {
		if (!asks(Include.CLAIMS) || size() <= MOST_CLAIMED) {
			return List.of();
		}
		return List.of(Fault.badValue("limit", Integer.toString(size()),
				"with include=claims a page has at most " + MOST_CLAIMED + " rows",
				"a whole number from 1 to " + MOST_CLAIMED));
	}

	private int size() {
		return ((this.limit != null) ? this.limit : PageLimit.DEFAULT).value();
	}

	public boolean asks(Include wanted) {
		return this.include != null && this.include.contains(wanted);
	}

	/** The keys of the order asked for; empty for the list's own. */
	public List<Sorting.Key> keys() {
		return (this.sort != null) ? this.sort.keys() : List.of();
	}

	/** The page of these rows, which are in the order asked for. */
	public <T, R> PageOf<R> page(Rows<T, R> rows) {
		int offset = (this.cursor != null) ? this.cursor.offset() : 0;
		List<T> read = rows.stretch().read(offset, size() + 1);
		boolean more = read.size() > size();
		List<R> data = rows.shape().apply(more ? read.subList(0, size()) : read);
		return new PageOf<>(data, asks(Include.COUNT) ? rows.count().getAsLong() : null, size(),
				more ? next(offset + size()) : null, null, null, null, null, rows, this.fields);
	}

	/** The address of the current request for the page after a number of rows. */
	private static String next(int offset) {
		HttpServletRequest request = ((ServletRequestAttributes) RequestContextHolder.currentRequestAttributes())
			.getRequest();
		Address address = Address
			.from(ServletUriComponentsBuilder.fromRequestUri(request).path(FileSuffix.of(request)));
		request.getParameterMap().forEach((name, given) -> {
			if (!name.equals("cursor")) {
				address.with(name, given[0]);
			}
		});
		return address.with("cursor", new Cursor(offset, StrictQueries.mark(request)).text()).text();
	}

	/** Content that a list has on demand only, because it is costly. */
	public enum Include implements Coded {

		COUNT, FACETS, CLAIMS, FX

	}

	/** The largest number of rows on a page. */
	record PageLimit(int value) {

		static final int MAX = 1000;

		static final PageLimit DEFAULT = new PageLimit(50);

		PageLimit {
			if (value < 1 || value > MAX) {
				throw new IllegalArgumentException(value + " is not between 1 and " + MAX);
			}
		}

		static PageLimit parse(String text) {
			if (!text.matches("-?[0-9]{1,9}")) {
				throw new IllegalArgumentException("'" + text + "' is not a whole number between 1 and " + MAX);
			}
			return new PageLimit(Integer.parseInt(text));
		}

	}

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

}
