package org.outlay.publishing.dataset;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

import org.outlay.publishing.tabular.Table;
import org.outlay.readings.view.PointOfView;

/** A table whose rows need nothing looked up, or all of it at once. */
final class PlainTable<D, L> extends PublishedTable<D, L> {

	private final Table<L> table;

	private final Function<PointOfView, List<D>> all;

	private final Lookup<D, L> lookup;

	PlainTable(Table<L> table, Function<PointOfView, List<D>> all, Lookup<D, L> lookup) {
		this.table = table;
		this.all = all;
		this.lookup = lookup;
	}

	static <D> PlainTable<D, D> of(Table<D> table, Function<PointOfView, List<D>> all) {
		return new PlainTable<>(table, all, (things, view) -> things);
	}

	@Override
	public Table<L> table(PointOfView view) {
		return this.table;
	}

	@Override
	public Stream<D> all(PointOfView view) {
		return this.all.apply(view).stream();
	}

	@Override
	List<L> lines(List<D> things, PointOfView view) {
		return this.lookup.lines(things, view);
	}

	/** Makes rows of several things at once. */
	interface Lookup<D, L> {

		List<L> lines(List<D> things, PointOfView view);

	}

}
