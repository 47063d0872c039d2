package org.outlay.publishing.dataset;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.outlay.publishing.tabular.Sheet;
import org.outlay.publishing.tabular.Table;
import org.outlay.publishing.tabular.TableNotes;
import org.outlay.readings.view.PointOfView;

/**
 * A table Outlay publishes.
 *
 * @param <D> what its rows are made from
 * @param <L> one row with all that was looked up for it
 */
public abstract class PublishedTable<D, L> {

	/** So many rows are looked up at once. */
	static final int PORTION = 500;

	/** Its columns, for what was asked. */
	public abstract Table<L> table(PointOfView view);

	/** Everything it is about, as the point of view shows it, in a fixed order. */
	public abstract Stream<D> all(PointOfView view);

	abstract List<L> lines(List<D> things, PointOfView view);

	/** Some rows, or {@link #all} of them, as they are written. */
	public Sheet sheet(Stream<D> things, PointOfView view, TableNotes notes) {
		return table(view).sheet(portions(things).flatMap((some) -> lines(some, view).stream()), notes);
	}

	/** The whole table. */
	public Sheet whole(PointOfView view, TableNotes notes) {
		return sheet(all(view), view, notes);
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
