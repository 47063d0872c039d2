package org.outlay.doors.api.query;

import java.time.Instant;
import java.util.List;

import io.swagger.v3.oas.annotations.Parameter;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.outlay.doors.api.problem.BadQuery;
import org.outlay.doors.api.problem.ProblemKind;
import org.outlay.readings.view.Address;

import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * Which rows of a list are asked for, in which order and with what beside them: the same
 * of every list.
 *
 * @param <F> what its rows can be sorted by; read by {@link ListShape}
 */
@SuppressWarnings("UnusedTypeParameter")
public record ListQuery<F extends ListFields>(
		@Parameter(description = "How many rows to answer with at most.", example = "50") @Nullable PageLimit limit,
		@Parameter(
				description = "Where to go on: part of the 'next' link of the page before; opaque, never to be"
						+ " written by hand, and good for the same list only.",
				example = "NTAuMGYxYTJiM2M0ZDVl") @Nullable Cursor cursor,
		@Parameter(description = "The order of the rows: keys joined by commas, the first one counting most, with a"
				+ " minus sign for descending. Rows without a value come last both ways.") @Nullable Sorting sort,
		@Parameter(description = "Only these fields of each row, in this order, joined by commas; a dot leads to a"
				+ " field within one.") @Nullable FieldSelection fields,
		@Parameter(description = "What is told on demand only, joined by commas.") @Nullable List<Include> include)
		implements
			Query {

	private static final int MOST_CLAIMED = 100;

	/** Claims come with few rows only. */
	@Override
	public List<BadQuery.Fault> faults(Instant now) {
		if (!asks(Include.CLAIMS) || size() <= MOST_CLAIMED) {
			return List.of();
		}
		return List.of(new BadQuery.Fault(ProblemKind.BAD_VALUE, "limit", Integer.toString(size()),
				"with include=claims a page has at most " + MOST_CLAIMED + " rows",
				List.of("a whole number from 1 to " + MOST_CLAIMED)));
	}

	/** How many rows at most. */
	int size() {
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
				more ? toPage(offset + size()) : null, null, null, null, null, rows, this.fields);
	}

	/** The current request's address, but after so many rows. */
	private static String toPage(int offset) {
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

}
