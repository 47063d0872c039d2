package org.outlay.dataset;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.outlay.lens.Lens;
import org.outlay.tabular.Notes;
import org.outlay.tabular.Sheet;
import org.outlay.tabular.Table;

/**
 * A table Outlay publishes.
 *
 * @param <D> what its rows are made from
 * @param <L> one row with all that was looked up for it
 */
public abstract class Published<D, L> {

	/** So many rows are looked up at once. */
	static final int PORTION = 500;

	/** Its columns, for what was asked. */
	public abstract Table<L> table(Lens lens);

	/** Everything it is about, as the lens shows it, in a fixed order. */
	public abstract Stream<D> all(Lens lens);

	abstract List<L> lines(List<D> things, Lens lens);

	/** Some rows, or {@link #all} of them, as they are written. */
	public Sheet sheet(Stream<D> things, Lens lens, Notes notes) {
		return table(lens).sheet(portions(things).flatMap((some) -> lines(some, lens).stream()), notes);
	}

	/** The whole table. */
	public Sheet whole(Lens lens, Notes notes) {
		return sheet(all(lens), lens, notes);
	}

	private static <D> Stream<List<D>> portions(Stream<D> things) {
		Iterator<D> all = things.iterator();
		Iterator<List<D>> portions = new Iterator<>() {

			@Override
			public boolean hasNext() {
				return all.hasNext();
			}

			@Override
			public List<D> next() {
				List<D> some = new ArrayList<>();
				while (all.hasNext() && some.size() < PORTION) {
					some.add(all.next());
				}
				return some;
			}

		};
		return StreamSupport.stream(Spliterators.spliteratorUnknownSize(portions, Spliterator.ORDERED), false);
	}

}
