package org.outlay.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.outlay.amount.Interval;
import org.outlay.amount.Quantity;
import org.outlay.amount.Unit;
import org.outlay.claim.Nature;

/**
 * The sums of comparable rows in one unit, by year. A row without a figure leaves the top
 * of the sum open.
 */
public record Total(Unit unit, SortedMap<Integer, Sum> sums) {

	/** Adds up what may be added; in each unit that at least two rows have. */
	static List<Total> of(List<Row> rows) {
		List<Row> additive = rows.stream().filter(Row::isAdditive).toList();
		SortedMap<String, SortedMap<Integer, Sum>> totals = new TreeMap<>();
		for (Row row : additive) {
			row.entries().forEach((year, entry) -> {
				Quantity quantity = Quantity.of(entry.amount());
				if (!quantity.interval().equals(Interval.UNKNOWN)) {
					Nature nature = entry.figure().stated().nature();
					totals.computeIfAbsent(quantity.unit().code(), (unit) -> new TreeMap<>())
						.merge(year, Sum.of(quantity, nature, additive.size()), Sum::plus);
				}
			});
		}
		List<Total> worthwhile = new ArrayList<>();
		totals.forEach((unit, sums) -> {
			if (sums.values().stream().anyMatch((sum) -> sum.covered() > 1)) {
				worthwhile.add(new Total(new Unit(unit), sums));
			}
		});
		return worthwhile;
	}

	/**
	 * One sum.
	 *
	 * @param known the sum of the figures there are
	 * @param covered how many rows have one
	 * @param of how many rows there are to add
	 * @param natures how many figures of each nature are in it
	 */
	public record Sum(Quantity known, int covered, int of, SortedMap<Nature, Integer> natures) {

		static Sum of(Quantity quantity, Nature nature, int of) {
			return new Sum(quantity, 1, of, new TreeMap<>(Map.of(nature, 1)));
		}

		Sum plus(Sum other) {
			SortedMap<Nature, Integer> both = new TreeMap<>(this.natures);
			other.natures.forEach((nature, count) -> both.merge(nature, count, Integer::sum));
			return new Sum(this.known.plus(other.known), this.covered + other.covered, this.of, both);
		}

		/** All that the total may be: without every row, only a floor. */
		public Quantity total() {
			Interval interval = this.known.interval();
			return (this.covered == this.of) ? this.known
					: new Quantity(new Interval(interval.low(), interval.lowIncluded(), null, false), this.known.unit(),
							this.known.approximate());
		}

		/** {@code "3 of 4; 2 plans, 1 actual"}. */
		public String coverage() {
			return this.covered + " of " + this.of + "; "
					+ this.natures.entrySet()
						.stream()
						.map((nature) -> count(nature.getValue(), nature.getKey()))
						.collect(Collectors.joining(", "));
		}

		private static String count(int number, Nature nature) {
			return number + " " + nature.words() + ((number > 1 && nature != Nature.GUIDANCE) ? "s" : "");
		}

	}

}
