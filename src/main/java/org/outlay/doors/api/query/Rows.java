package org.outlay.doors.api.query;

import java.util.List;
import java.util.function.Function;
import java.util.function.LongSupplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

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
public record Rows<T, R>(Stretch<T> stretch, Function<List<T>, List<R>> shape, LongSupplier count) {

	/** So many rows are read at once where all are. */
	private static final int PORTION = 500;

	/** Rows that are held in memory. */
	public static <T, R> Rows<T, R> of(List<T> all, Function<List<T>, List<R>> shape) {
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

	/** Every row, read in portions as they are taken. */
	public Stream<T> all() {
		return portions().flatMap(List::stream);
	}

	/** Every row as JSON, read in portions as they are taken. */
	public Stream<R> shaped() {
		return portions().flatMap((some) -> this.shape.apply(some).stream());
	}

	private Stream<List<T>> portions() {
		return IntStream.iterate(0, (offset) -> offset + PORTION)
			.mapToObj((offset) -> this.stretch.read(offset, PORTION))
			.takeWhile((some) -> !some.isEmpty());
	}

	/** Reads up to so many rows after the first ones. */
	@FunctionalInterface
	public interface Stretch<T> {

		List<T> read(int offset, int limit);

	}

}
