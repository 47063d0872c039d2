package org.outlay.doors.api.query;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import org.outlay.doors.api.query.ListQuery.Include;
import org.outlay.doors.api.query.ListQuery.Sorting;
import org.outlay.doors.api.query.PageOf.FacetJson;
import org.outlay.values.code.Coded;

/**
 * The fields by which the rows of one list can be sorted and counted.
 *
 * @param <T> the facts of one row
 */
public abstract class ListFields<T> {

	private final Map<String, Function<T, @Nullable Comparable<?>>> values = new LinkedHashMap<>();

	private final List<String> facets = new ArrayList<>();

	private boolean claimed;

	/** Lets {@code include=claims} add the claims of each row. */
	protected final void haveClaims() {
		this.claimed = true;
	}

	/**
	 * Lets rows be sorted by a text, number or day; rows without one come last in either
	 * order.
	 * @param key the name of the field in {@code sort}, the same as in the rows
	 */
	protected final void sort(String key, Function<T, @Nullable Comparable<?>> value) {
		this.values.put(key, value);
	}

	/** Lets rows be sorted and, by {@code include=facets}, counted by a field. */
	protected final void count(String key, Function<T, @Nullable Comparable<?>> value) {
		sort(key, value);
		this.facets.add(key);
	}

	/** Adds a field by which the database sorts and, for a facet, counts. */
	protected final void add(String key, boolean facet) {
		this.values.put(key, (row) -> null);
		if (facet) {
			this.facets.add(key);
		}
	}

	/** The keys by which rows can be sorted. */
	final List<String> keys() {
		return List.copyOf(this.values.keySet());
	}

	final boolean areCounted() {
		return !this.facets.isEmpty();
	}

	final boolean areClaimed() {
		return this.claimed;
	}

	/**
	 * The page a query asks for.
	 * @param all the rows that pass the filters, in the list's own order
	 * @param shape makes JSON of some of them
	 */
	public final <R> PageOf<R> page(ListQuery<?> listing, List<T> all, Function<List<T>, List<R>> shape) {
		List<T> sorted = listing.keys()
			.stream()
			.map(this::order)
			.reduce(Comparator::thenComparing)
			.map((order) -> all.stream().sorted(order).toList())
			.orElse(all);
		PageOf<R> page = listing.page(Rows.of(sorted, shape));
		return listing.asks(Include.FACETS) ? page.counted(this.facets.stream().map((key) -> facet(key, all)).toList())
				: page;
	}

	private Comparator<T> order(Sorting.Key key) {
		@SuppressWarnings({ "unchecked", "rawtypes" })
		Comparator<@Nullable Comparable> order = Comparator.nullsLast(
				key.descending() ? Comparator.<Comparable>reverseOrder() : Comparator.<Comparable>naturalOrder());
		Function<T, @Nullable Comparable<?>> value = value(key.name());
		return (one, other) -> order.compare(value.apply(one), value.apply(other));
	}

	private Function<T, @Nullable Comparable<?>> value(String key) {
		return Objects.requireNonNull(this.values.get(key), key);
	}

	private FacetJson facet(String key, List<T> all) {
		Map<String, FacetJson.FacetValueJson> counts = new LinkedHashMap<>();
		for (T row : all) {
			Object value = value(key).apply(row);
			if (value != null) {
				String code = (value instanceof Coded coded) ? coded.code() : value.toString();
				String words = (value instanceof Coded coded) ? coded.words() : code;
				counts.merge(code, new FacetJson.FacetValueJson(code, words, 1), FacetJson.FacetValueJson::plus);
			}
		}
		return FacetJson.of(key, List.copyOf(counts.values()));
	}

}
