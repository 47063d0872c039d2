package org.outlay.doors.api.query;

import java.util.List;
import java.util.function.Function;
import java.util.function.LongSupplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The rows of a list, of which its handler can read any stretch, in the order asked for.
 *
 * @param <T> the facts of one row
 * @param <R> a row as JSON
 * @param shape makes JSON of the rows of one page
 * @param count counts the rows of all pages
 */
public record Rows<T, R>(Stretch<T> stretch, Function<List<T>, List<R>> shape, LongSupplier count) {

	/** The number of rows read at once when all are read. */
	private static final int PORTION = 500;

	/** Rows in memory. */
	public static <T, R> Rows<T, R> of(List<T> all, Function<List<T>, List<R>> shape) {
		return new Rows<>((offset, limit) -> all.stream().skip(offset).limit(limit).toList(), shape, all::size);
	}

	/** Every row, read in portions while the stream is consumed. */
	public Stream<T> all() {
		return portions().flatMap(List::stream);
	}

	/** Every row as JSON, read in portions while the stream is consumed. */
	public Stream<R> shaped() {
		return portions().flatMap((some) -> this.shape.apply(some).stream());
	}

	private Stream<List<T>> portions() {
		return IntStream.iterate(0, (offset) -> offset + PORTION)
			.mapToObj((offset) -> this.stretch.read(offset, PORTION))
			.takeWhile((some) -> !some.isEmpty());
	}

	/** Reads rows. */
	@FunctionalInterface
	public interface Stretch<T> {

		/**
		 * Reads some rows.
		 * @param offset the number of rows to skip
		 * @param limit the largest number of rows to read
		 */
		List<T> read(int offset, int limit);

	}

}
