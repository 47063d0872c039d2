package org.outlay.readings.coverage;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import org.outlay.readings.comparison.EmptyReason;
import org.outlay.readings.headline.ResolvedQuantity;
import org.outlay.readings.ledger.Figure;
import org.outlay.readings.ledger.Label;
import org.outlay.readings.ledger.SubjectRef;
import org.outlay.values.period.AsOf;

/** Lays quantities out in rows and years. */
final class GridBuilder {

	/** A longer stretch of years shows only those that have something. */
	private static final int LONGEST = 20;

	private final AsOf asOf;

	private final Map<String, RowKind> kinds;

	private final List<String> measures;

	private List<Integer> years = List.of();

	/**
	 * A layout as of a day.
	 * @param kinds of all subjects, by id
	 * @param measures codes in the order of the dictionary
	 */
	GridBuilder(AsOf asOf, Map<String, RowKind> kinds, List<String> measures) {
		this.asOf = asOf;
		this.kinds = kinds;
		this.measures = measures;
	}

	/** The columns of the rows laid out last. */
	List<Integer> years() {
		return this.years;
	}

	List<CoverageRow> rows(List<ResolvedQuantity> readings) {
		Map<Key, Line> lines = new LinkedHashMap<>();
		for (ResolvedQuantity reading : readings) {
			CoverageCell cell = CoverageCell.of(reading, this.asOf);
			Line line = lines.computeIfAbsent(Key.of(reading.figures().get(0)), (key) -> new Line());
			OptionalInt year = YearColumn.of(reading);
			if (year.isPresent()) {
				line.years.computeIfAbsent(year.getAsInt(), (key) -> new ArrayList<>()).add(cell);
			}
			else {
				line.beside.add(cell);
			}
		}
		this.years = columns(lines.values());
		List<CoverageRow> rows = new ArrayList<>();
		lines.forEach((key, line) -> rows.add(row(key, line, lines)));
		rows.sort(order());
		return rows;
	}

	private static List<Integer> columns(Collection<Line> lines) {
		TreeSet<Integer> years = new TreeSet<>();
		lines.forEach((line) -> years.addAll(line.years.keySet()));
		if (years.isEmpty() || years.last() - years.first() >= LONGEST) {
			return List.copyOf(years);
		}
		return IntStream.rangeClosed(years.first(), years.last()).boxed().toList();
	}

	private CoverageRow row(Key key, Line line, Map<Key, Line> lines) {
		Map<Integer, EmptyReason> absences = new TreeMap<>();
		for (int year : this.years) {
			List<CoverageCell> there = line.years.getOrDefault(year, List.of());
			if (there.stream().allMatch((cell) -> cell.state() == CoverageState.EMPTY)) {
				absences.put(year, absence(key, year, !there.isEmpty(), lines));
			}
		}
		RowKind kind = this.kinds.getOrDefault(key.subject.id(), RowKind.of(key.subject.type(), null));
		return new CoverageRow(key.subject, kind, key.measure, key.basis, key.parts, line.years, line.beside, absences);
	}

	private EmptyReason absence(Key key, int year, boolean claimed, Map<Key, Line> lines) {
		if (claimed) {
			return EmptyReason.SET_ASIDE;
		}
		if (year > this.asOf.day().getYear()) {
			return EmptyReason.NOT_YET_DUE;
		}
		boolean elsewhere = key.basis != null && lines.entrySet()
			.stream()
			.anyMatch((other) -> other.getKey().isOtherBasisOf(key) && other.getValue().years.containsKey(year));
		return elsewhere ? EmptyReason.NOT_COMPARABLE : EmptyReason.NO_CLAIM;
	}

	private Comparator<CoverageRow> order() {
		Map<String, Integer> places = new HashMap<>();
		this.measures.forEach((code) -> places.put(code, places.size()));
		return Comparator.comparing((CoverageRow row) -> places.getOrDefault(row.measure().code(), Integer.MAX_VALUE))
			.thenComparing((row) -> row.what().label())
			.thenComparing((row) -> row.subject().name(), String.CASE_INSENSITIVE_ORDER)
			.thenComparing((row) -> row.subject().id())
			.thenComparing((row) -> row.parts().stream().map(Label::label).collect(Collectors.joining(", ")));
	}

	/** What stands in one row. */
	private static final class Line {

		private final SortedMap<Integer, List<CoverageCell>> years = new TreeMap<>();

		private final List<CoverageCell> beside = new ArrayList<>();

	}

	/** What makes a row. */
	private record Key(SubjectRef subject, Label measure, @Nullable Label basis, List<Label> parts) {

		static Key of(Figure figure) {
			return new Key(figure.subject(), figure.measure(), figure.basis(), figure.parts());
		}

		/** Only capital expenditure has bases. */
		boolean isOtherBasisOf(Key other) {
			return !Objects.equals(this.basis, other.basis) && this.subject.equals(other.subject)
					&& this.measure.equals(other.measure) && this.parts.equals(other.parts);
		}

	}

}
