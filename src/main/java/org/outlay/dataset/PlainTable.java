package org.outlay.dataset;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

import org.outlay.lens.Lens;
import org.outlay.tabular.Table;

/** A table whose rows need nothing looked up, or all of it at once. */
final class PlainTable<D, L> extends Published<D, L> {

	private final Table<L> table;

	private final Function<Lens, List<D>> all;

	private final Lookup<D, L> lookup;

	PlainTable(Table<L> table, Function<Lens, List<D>> all, Lookup<D, L> lookup) {
		this.table = table;
		this.all = all;
		this.lookup = lookup;
	}

	static <D> PlainTable<D, D> of(Table<D> table, Function<Lens, List<D>> all) {
		return new PlainTable<>(table, all, (things, lens) -> things);
	}

	@Override
	public Table<L> table(Lens lens) {
		return this.table;
	}

	@Override
	public Stream<D> all(Lens lens) {
		return this.all.apply(lens).stream();
	}

	@Override
	List<L> lines(List<D> things, Lens lens) {
		return this.lookup.lines(things, lens);
	}

	/** Makes rows of several things at once. */
	interface Lookup<D, L> {

		List<L> lines(List<D> things, Lens lens);

	}

}
