package org.outlay.readings.comparison;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import org.outlay.facts.claim.Nature;
import org.outlay.facts.claim.dictionary.Comparability;
import org.outlay.values.amount.Interval;
import org.outlay.values.period.FigureYear;

/**
 * Sorts comparable rows and ranks every figure in its year, the larger or better ones
 * first. Figures of what happened rank apart from plans and forecasts.
 *
 * @param comparability what the measure allows
 * @param year the year by which rows are sorted
 */
record Ranking(Comparability comparability, ComparisonQuery.SortBy order, FigureYear year) {

	List<TableRow> sorted(List<TableRow> rows) {
		return rows.stream().map((row) -> ranked(row, rows)).sorted(comparator()).toList();
	}

	private TableRow ranked(TableRow row, List<TableRow> rows) {
		SortedMap<FigureYear, TableCell> ranked = new TreeMap<>();
		row.entries().forEach((year, cell) -> ranked.put(year, cell.ranked(span(year, cell, row, rows))));
		return row.with(ranked);
	}

	/** Ranks only figures in one unit and of subjects that do not contain each other. */
	private TableCell.@Nullable RankRange span(FigureYear year, TableCell cell, TableRow row, List<TableRow> rows) {
		List<Interval> others = rows.stream()
			.filter((other) -> !other.equals(row) && other.standing() == row.standing()
					&& other.parts().equals(row.parts()))
			.map((other) -> other.entries().get(year))
			.filter((other) -> other != null && isComparable(cell, other))
			.map((other) -> other.amount().interval())
			.toList();
		boolean ranked = this.comparability.isCompared() && row.standing() != TableRow.Standing.GROUP
				&& !cell.figure().amount().isWide();
		if (others.isEmpty() || !ranked) {
			return null;
		}
		Interval own = cell.amount().interval();
		int larger = (int) others.stream().filter((other) -> isAbove(other, own)).count();
		int smaller = (int) others.stream().filter((other) -> isAbove(own, other)).count();
		int before = isLowerFirst() ? smaller : larger;
		return new TableCell.RankRange(before + 1, others.size() + 1 - (larger + smaller - before), others.size() + 1);
	}

	private static boolean isComparable(TableCell one, TableCell other) {
		return one.amount().unit().equals(other.amount().unit()) && isActual(one) == isActual(other)
				&& !other.figure().amount().isWide();
	}

	private static boolean isActual(TableCell cell) {
		return cell.figure().content().nature() == Nature.ACTUAL;
	}

	private boolean isLowerFirst() {
		return this.comparability.better() == Comparability.Better.LOWER;
	}

	/** Whether every value of one is larger than every value of the other. */
	private static boolean isAbove(Interval one, Interval other) {
		BigDecimal low = one.low();
		BigDecimal high = other.high();
		if (low == null || high == null) {
			return false;
		}
		int order = low.compareTo(high);
		return order > 0 || (order == 0 && !(one.lowIncluded() && other.highIncluded()));
	}

	/** Amounts in one unit, best or largest first; rows without an amount come last. */
	private Comparator<TableRow> comparator() {
		Comparator<TableRow> byName = Comparator.comparing((row) -> row.subject().name().toLowerCase(Locale.ROOT));
		if (this.order == ComparisonQuery.SortBy.NAME) {
			return byName;
		}
		Comparator<BigDecimal> ascending = Comparator.naturalOrder();
		Comparator<TableRow> byBound = (this.order == ComparisonQuery.SortBy.LOW)
				? Comparator.comparing((row) -> interval(row).low(), Comparator.nullsFirst(ascending))
				: Comparator.comparing((row) -> interval(row).high(), Comparator.nullsLast(ascending));
		return Comparator.comparing(this::unit)
			.thenComparing(isLowerFirst() ? byBound : byBound.reversed())
			.thenComparing(byName);
	}

	/** "~", which sorts last, for a row without an amount. */
	private String unit(TableRow row) {
		TableCell cell = row.entries().get(this.year);
		return (cell != null) ? cell.amount().unit().code() : "~";
	}

	private Interval interval(TableRow row) {
		TableCell cell = row.entries().get(this.year);
		return (cell != null) ? cell.amount().interval() : Interval.UNKNOWN;
	}

}
