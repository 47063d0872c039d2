package org.outlay.readings.coverage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IntSummaryStatistics;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import org.outlay.readings.comparison.EmptyReason;
import org.outlay.readings.headline.ResolvedQuantity;
import org.outlay.readings.ledger.Figure;
import org.outlay.readings.ledger.Label;
import org.outlay.readings.ledger.SubjectRef;
import org.outlay.values.period.AsOf;
import org.outlay.values.period.FigureYear;

/** Lays quantities out in rows and years. */
final class GridBuilder {

	/** The longest span of years that is shown without gaps. */
	private static final int LONGEST_SPAN = 20;

	private final AsOf asOf;

	private final Map<String, RowKind> kinds;

	private final Map<Key, Line> lines = new LinkedHashMap<>();

	/**
	 * A layout of quantities as of a day.
	 * @param kinds the kinds of all subjects, by id
	 */
	GridBuilder(AsOf asOf, List<ResolvedQuantity> readings, Map<String, RowKind> kinds) {
		this.asOf = asOf;
		this.kinds = kinds;
		for (ResolvedQuantity reading : readings) {
			Figure figure = reading.figures().get(0);
			Line line = this.lines.computeIfAbsent(
					new Key(figure.subject(), figure.measure(), figure.family(), figure.parts()),
					(key) -> new Line(new TreeMap<>(), new ArrayList<>()));
			Optional<FigureYear> year = year(reading);
			(year.isPresent() ? line.years.computeIfAbsent(year.get(), (key) -> new ArrayList<>()) : line.beside)
				.add(CoverageCell.of(reading, asOf));
		}
	}

	private static Optional<FigureYear> year(ResolvedQuantity reading) {
		return FigureYear.of(reading.figures().stream().map((figure) -> figure.content().period()).toList());
	}

	/**
	 * The columns: every calendar year of the span, or of a long one those with cells,
	 * and every fiscal year with cells.
	 */
	List<FigureYear> years() {
		TreeSet<FigureYear> years = new TreeSet<>();
		this.lines.values().forEach((line) -> years.addAll(line.years.keySet()));
		IntSummaryStatistics calendar = years.stream()
			.filter((year) -> !year.fiscal())
			.mapToInt(FigureYear::number)
			.summaryStatistics();
		if (calendar.getCount() > 0 && calendar.getMax() - calendar.getMin() < LONGEST_SPAN) {
			IntStream.rangeClosed(calendar.getMin(), calendar.getMax())
				.mapToObj(FigureYear::calendar)
				.forEach(years::add);
		}
		return List.copyOf(years);
	}

	/**
	 * The rows by measure, family, subject and part.
	 * @param measures codes in the order of the dictionary
	 */
	List<CoverageRow> rows(List<String> measures) {
		List<FigureYear> years = years();
		return this.lines.entrySet()
			.stream()
			.map((line) -> row(line.getKey(), line.getValue(), years))
			.sorted(Comparator.comparing((CoverageRow row) -> measures.indexOf(row.measure().code()))
				.thenComparing((row) -> row.what().label())
				.thenComparing((row) -> row.subject().name(), String.CASE_INSENSITIVE_ORDER)
				.thenComparing((row) -> row.subject().id())
				.thenComparing((row) -> Label.list(row.parts())))
			.toList();
	}

	private CoverageRow row(Key key, Line line, List<FigureYear> years) {
		Map<FigureYear, EmptyReason> absences = new TreeMap<>();
		for (FigureYear year : years) {
			List<CoverageCell> cells = line.years.getOrDefault(year, List.of());
			if (cells.stream().allMatch((cell) -> cell.state() == CoverageState.EMPTY)) {
				absences.put(year, absence(key, line, year, !cells.isEmpty()));
			}
		}
		RowKind kind = this.kinds.getOrDefault(key.subject.id(), RowKind.of(key.subject.type(), null));
		return new CoverageRow(key.subject, kind, key.measure, key.family, key.parts, line.years, line.beside,
				absences);
	}

	private EmptyReason absence(Key key, Line line, FigureYear year, boolean claimed) {
		boolean elsewhere = key.family != null && this.lines.entrySet()
			.stream()
			.anyMatch((other) -> other.getKey().isOtherFamilyOf(key) && other.getValue().years.containsKey(year));
		return EmptyReason.of(year, claimed, line.years.keySet(), year.isEarly(this.asOf.day(), false), elsewhere);
	}

	/** The cells of one row. */
	private record Line(SortedMap<FigureYear, List<CoverageCell>> years, List<CoverageCell> beside) {
	}

	/** The fields that identify a row. */
	private record Key(SubjectRef subject, Label measure, @Nullable Label family, List<Label> parts) {

		/** Only capital expenditure has families. */
		boolean isOtherFamilyOf(Key other) {
			return !Objects.equals(this.family, other.family) && this.subject.equals(other.subject)
					&& this.measure.equals(other.measure) && this.parts.equals(other.parts);
		}

	}

}
