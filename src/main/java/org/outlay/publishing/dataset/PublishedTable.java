package org.outlay.publishing.dataset;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.outlay.publishing.tabular.Sheet;
import org.outlay.publishing.tabular.Table;
import org.outlay.publishing.tabular.TableNotes;
import org.outlay.readings.view.PointOfView;

/**
 * A table Outlay publishes.
 *
 * @param <D> the things its rows are made from
 * @param <L> one row with everything looked up for it
 * @param columns the columns for a point of view
 * @param things everything the table is about, in a fixed order
 * @param lines the rows of some of these things
 */
public record PublishedTable<D, L>(Function<PointOfView, Table<L>> columns, Function<PointOfView, Stream<D>> things,
		BiFunction<List<D>, PointOfView, List<L>> lines) {

	/** How many rows are looked up at once. */
	static final int PORTION = 500;

	/** A table whose rows need no lookup. */
	static <D> PublishedTable<D, D> of(Table<D> table, Function<PointOfView, List<D>> all) {
		return of(table, all, (some, view) -> some);
	}

	static <D, L> PublishedTable<D, L> of(Table<L> table, Function<PointOfView, List<D>> all,
			BiFunction<List<D>, PointOfView, List<L>> lines) {
		return new PublishedTable<>((view) -> table, (view) -> all.apply(view).stream(), lines);
	}

	/**
	 * Things read in portions while they are used.
	 * @param read reads up to {@link #PORTION} things after this number of others
	 */
	static <D> Stream<D> inPortions(IntFunction<List<D>> read) {
		return IntStream.iterate(0, (offset) -> offset + PORTION)
			.mapToObj(read)
			.takeWhile((some) -> !some.isEmpty())
			.flatMap(List::stream);
	}

	public Table<L> table(PointOfView view) {
		return this.columns.apply(view);
	}

	public Sheet whole(PointOfView view, TableNotes notes) {
		return sheet(this.things.apply(view), view, notes);
	}

	/** The rows of some things. */
	public Sheet sheet(Stream<D> some, PointOfView view, TableNotes notes) {
		Iterator<D> all = some.iterator();
		Stream<L> rows = Stream.generate(() -> portion(all))
			.takeWhile((portion) -> !portion.isEmpty())
			.flatMap((portion) -> this.lines.apply(portion, view).stream());
		return table(view).sheet(rows, notes);
	}

	private static <D> List<D> portion(Iterator<D> things) {
		List<D> portion = new ArrayList<>();
		while (portion.size() < PORTION && things.hasNext()) {
			portion.add(things.next());
		}
		return portion;
	}

}
