package org.outlay.api;

import java.util.List;
import java.util.function.Function;
import java.util.function.LongSupplier;

/**
 * The rows of a list as its handler reads them: any stretch of them, in the order asked
 * for.
 *
 * @param <T> what a row is made of
 * @param <R> a row as JSON
 * @param stretch reads rows
 * @param shape makes JSON of some that stand together
 * @param count how many there are in all
 */
record Rows<T, R>(Stretch<T> stretch, Function<List<T>, List<R>> shape, LongSupplier count) {

	/** Rows that are held in memory. */
	static <T, R> Rows<T, R> of(List<T> all, Function<List<T>, List<R>> shape) {
		return new Rows<>((offset, limit) -> part(all, offset, limit), shape, all::size);
	}

	private static <T> List<T> part(List<T> all, int offset, int limit) {
		int from = Math.min(offset, all.size());
		return all.subList(from, from + Math.min(limit, all.size() - from));
	}

	/** The same rows as JSON only, none of a kind of its own. */
	List<R> read(int offset, int limit) {
		return this.shape.apply(this.stretch.read(offset, limit));
	}

	/** Reads up to so many rows after the first ones. */
	@FunctionalInterface
	interface Stretch<T> {

		List<T> read(int offset, int limit);

	}

}
