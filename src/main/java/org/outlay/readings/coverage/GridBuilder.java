package org.outlay.readings.coverage;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import org.outlay.readings.comparison.EmptyReason;
import org.outlay.readings.headline.ResolvedQuantity;
import org.outlay.readings.ledger.Figure;
import org.outlay.readings.ledger.Label;
import org.outlay.readings.ledger.SubjectRef;
import org.outlay.values.period.AsOf;
import org.outlay.values.period.Period;

/** Lays quantities out in rows and years. */
final class GridBuilder {

	/** The longest span of years that is shown without gaps. */
	private static final int LONGEST_SPAN = 20;

	/** The longest fiscal year, in days between its first and last. */
	private static final int LONGEST_YEAR = 370;

	private static final Pattern FISCAL = Pattern.compile("\\bFY([0-9]{4})\\b");

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
			OptionalInt year = year(reading);
			(year.isPresent() ? line.years.computeIfAbsent(year.getAsInt(), (key) -> new ArrayList<>()) : line.beside)
				.add(CoverageCell.of(reading, asOf));
		}
	}

	/** The year of its first figure that has one. */
	private static OptionalInt year(ResolvedQuantity reading) {
		return reading.figures()
			.stream()
			.map((figure) -> year(figure.content().period()))
			.filter(OptionalInt::isPresent)
			.findFirst()
			.orElse(OptionalInt.empty());
	}

	/**
	 * The fiscal year of its label; else the calendar year it lies in or, for twelve
	 * months across two calendar years, the one it ends in. Empty for several years, an
	 * open end and a moment between two years.
	 */
	static OptionalInt year(Period period) {
		LocalDate start = period.start();
		LocalDate end = period.end();
		if (start == null || end == null || ChronoUnit.DAYS.between(start, end) > LONGEST_YEAR) {
			return OptionalInt.empty();
		}
		Matcher fiscal = FISCAL.matcher((period.label() != null) ? period.label() : "");
		if (fiscal.find()) {
			return OptionalInt.of(Integer.parseInt(fiscal.group(1)));
		}
		boolean one = start.getYear() == end.getYear()
				|| (!period.instant() && start.plusYears(1).equals(end.plusDays(1)));
		return one ? OptionalInt.of(end.getYear()) : OptionalInt.empty();
	}

	/** The columns: every year of the span, or of a long one those with cells. */
	List<Integer> years() {
		TreeSet<Integer> years = new TreeSet<>();
		this.lines.values().forEach((line) -> years.addAll(line.years.keySet()));
		if (years.isEmpty() || years.last() - years.first() >= LONGEST_SPAN) {
			return List.copyOf(years);
		}
		return IntStream.rangeClosed(years.first(), years.last()).boxed().toList();
	}

	/**
	 * The rows by measure, family, subject and part.
	 * @param measures codes in the order of the dictionary
	 */
	List<CoverageRow> rows(List<String> measures) {
		List<Integer> years = years();
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

	private CoverageRow row(Key key, Line line, List<Integer> years) {
		Map<Integer, EmptyReason> absences = new TreeMap<>();
		for (int year : years) {
			List<CoverageCell> cells = line.years.getOrDefault(year, List.of());
			if (cells.stream().allMatch((cell) -> cell.state() == CoverageState.EMPTY)) {
				absences.put(year, absence(key, year, !cells.isEmpty()));
			}
		}
		RowKind kind = this.kinds.getOrDefault(key.subject.id(), RowKind.of(key.subject.type(), null));
		return new CoverageRow(key.subject, kind, key.measure, key.family, key.parts, line.years, line.beside,
				absences);
	}

	private EmptyReason absence(Key key, int year, boolean claimed) {
		boolean elsewhere = key.family != null && this.lines.entrySet()
			.stream()
			.anyMatch((other) -> other.getKey().isOtherFamilyOf(key) && other.getValue().years.containsKey(year));
		return EmptyReason.of(claimed, year > this.asOf.day().getYear(), elsewhere);
	}

	/** The cells of one row. */
	private record Line(SortedMap<Integer, List<CoverageCell>> years, List<CoverageCell> beside) {
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
