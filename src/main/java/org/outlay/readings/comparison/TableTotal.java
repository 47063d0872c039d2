package org.outlay.readings.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.outlay.facts.claim.Nature;
import org.outlay.values.amount.Extent;
import org.outlay.values.amount.Interval;
import org.outlay.values.amount.Unit;
import org.outlay.values.english.English;
import org.outlay.values.period.FigureYear;

/** Sums of rows in one unit, by year; open above if a row has no figure. */
public record TableTotal(Unit unit, SortedMap<FigureYear, Sum> sums) {

	/** Adds the rows that may be added, in each unit that at least two have. */
	static List<TableTotal> of(List<TableRow> rows) {
		List<TableRow> additive = rows.stream().filter(TableRow::isAdditive).toList();
		SortedMap<String, SortedMap<FigureYear, Sum>> totals = new TreeMap<>();
		for (TableRow row : additive) {
			row.entries().forEach((year, cell) -> {
				Extent extent = cell.figure().extent(cell.amount());
				if (!extent.interval().equals(Interval.UNKNOWN)) {
					Nature nature = cell.figure().content().nature();
					totals.computeIfAbsent(extent.unit().code(), (unit) -> new TreeMap<>())
						.merge(year, Sum.of(extent, nature, additive.size()), Sum::plus);
				}
			});
		}
		List<TableTotal> worthwhile = new ArrayList<>();
		totals.forEach((unit, sums) -> {
			if (sums.values().stream().anyMatch((sum) -> sum.covered() > 1)) {
				worthwhile.add(new TableTotal(new Unit(unit), sums));
			}
		});
		return worthwhile;
	}

	/**
	 * One sum.
	 *
	 * @param known the sum of the known figures
	 * @param covered the number of rows with a figure
	 * @param of the number of rows to add
	 * @param natures the number of figures of each nature
	 */
	public record Sum(Extent known, int covered, int of, SortedMap<Nature, Integer> natures) {

		static Sum of(Extent extent, Nature nature, int of) {
			return new Sum(extent, 1, of, new TreeMap<>(Map.of(nature, 1)));
		}

		Sum plus(Sum other) {
			SortedMap<Nature, Integer> both = new TreeMap<>(this.natures);
			other.natures.forEach((nature, count) -> both.merge(nature, count, Integer::sum));
			return new Sum(this.known.plus(other.known), this.covered + other.covered, this.of, both);
		}

		/** The possible values of the total: only a floor if rows are missing. */
		public Extent total() {
			Interval interval = this.known.interval();
			return (this.covered == this.of) ? this.known
					: this.known.with(new Interval(interval.low(), interval.lowIncluded(), null, false));
		}

		/** {@code "3 of 4; 2 plans, 1 actual"}. */
		public String coverage() {
			return this.covered + " of " + this.of + "; " + this.natures.entrySet().stream().map((nature) -> {
				String word = nature.getKey().words();
				return English.count(nature.getValue(), word, (nature.getKey() == Nature.GUIDANCE) ? word : word + "s");
			}).collect(Collectors.joining(", "));
		}

	}

}
