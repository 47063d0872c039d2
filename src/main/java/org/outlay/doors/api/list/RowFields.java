package org.outlay.doors.api.list;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import org.outlay.doors.api.query.Include;
import org.outlay.doors.api.query.ListFields;
import org.outlay.doors.api.query.ListQuery;
import org.outlay.doors.api.query.PageOf;
import org.outlay.doors.api.query.Rows;
import org.outlay.doors.api.query.Sorting;
import org.outlay.doors.api.shape.FacetJson;
import org.outlay.values.code.Coded;

/**
 * What rows that are held in memory can be sorted by and counted by.
 *
 * @param <T> what a row is made of
 */
public abstract class RowFields<T> extends ListFields {

	private final Map<String, Function<T, @Nullable Comparable<?>>> values = new HashMap<>();

	/**
	 * Lets rows be sorted by a text, number or day; absent values come last both ways.
	 */
	protected final void sort(String key, Function<T, @Nullable Comparable<?>> value) {
		add(key, false);
		this.values.put(key, value);
	}

	/** Lets rows be sorted and counted by a value of which there are few. */
	protected final void count(String key, Function<T, @Nullable Comparable<?>> value) {
		add(key, true);
		this.values.put(key, value);
	}

	/**
	 * The page asked for.
	 * @param all the rows that pass the filters, in the list's own order
	 * @param shape makes JSON of some of them
	 */
	public final <R> PageOf<R> page(ListQuery<?> listing, List<T> all, Function<List<T>, List<R>> shape) {
		PageOf<R> page = listing.page(Rows.of(sorted(all, listing.keys()), shape));
		return listing.asks(Include.FACETS) ? page.counted(facets().stream().map((key) -> facet(key, all)).toList())
				: page;
	}

	private List<T> sorted(List<T> all, List<Sorting.Key> keys) {
		return keys.stream()
			.map(this::order)
			.reduce(Comparator::thenComparing)
			.map((order) -> all.stream().sorted(order).toList())
			.orElse(all);
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
		Map<String, FacetJson.ValueJson> counts = new LinkedHashMap<>();
		for (T row : all) {
			Comparable<?> value = value(key).apply(row);
			if (value != null) {
				counts.merge(code(value), new FacetJson.ValueJson(code(value), words(value), 1),
						FacetJson.ValueJson::plus);
			}
		}
		return FacetJson.of(key, List.copyOf(counts.values()));
	}

	private static String code(Object value) {
		return (value instanceof Coded coded) ? coded.code() : value.toString();
	}

	private static String words(Object value) {
		return (value instanceof Coded coded) ? coded.words() : value.toString();
	}

}
