package org.outlay.readings.comparison;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.IntSummaryStatistics;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.outlay.facts.claim.Nature;
import org.outlay.facts.claim.dictionary.Measure;
import org.outlay.facts.company.Company;
import org.outlay.facts.company.CompanyKind;
import org.outlay.facts.subject.SubjectType;
import org.outlay.readings.conversion.Converted;
import org.outlay.readings.headline.Headline;
import org.outlay.readings.headline.ResolvedQuantity;
import org.outlay.readings.ledger.Figure;
import org.outlay.readings.ledger.Label;
import org.outlay.readings.ledger.SubjectRef;
import org.outlay.readings.view.PointOfView;
import org.outlay.values.amount.UnitKind;
import org.outlay.values.period.FigureYear;
import org.outlay.values.period.PeriodKind;

/** Arranges quantities as a table. */
record TableBuilder(ComparisonQuery query, PointOfView view, Measure measure, Map<String, Company> companies) {

	/** The longest span of years that is shown without gaps. */
	private static final int MOST_YEARS = 100;

	/** The kinds of times that have a column. */
	private static final Set<PeriodKind> COLUMNS = Set.of(PeriodKind.CALENDAR_YEAR, PeriodKind.FISCAL_YEAR,
			PeriodKind.MOMENT);

	Comparison table(List<Seen> seen) {
		Map<Key, SortedMap<FigureYear, List<Seen>>> rows = new LinkedHashMap<>();
		List<ResolvedQuantity> spans = new ArrayList<>();
		for (Seen one : seen) {
			Optional<FigureYear> column = column(one.reading.figures());
			if (column.isPresent() && asked(column.get().number())) {
				rows.computeIfAbsent(Key.of(one.reading.figures().get(0)), (key) -> new TreeMap<>())
					.computeIfAbsent(column.get(), (year) -> new ArrayList<>())
					.add(one);
			}
			else if (column.isEmpty() && one.reading.headline().isPresent()) {
				spans.add(one.reading);
			}
		}
		List<FigureYear> years = years(rows.values());
		Set<String> subjects = rows.keySet().stream().map((key) -> key.subject.id()).collect(Collectors.toSet());
		List<TableRow> all = new ArrayList<>();
		rows.forEach((key, cells) -> all.add(row(key, cells, years, elsewhere(key, rows), subjects)));
		Ranking ranking = new Ranking(this.measure.comparability(), this.query.order(), sortYear(years));
		List<TableRow> groups = all.stream().filter((row) -> row.standing() == TableRow.Standing.GROUP).toList();
		return new Comparison(this.query, this.view, new Label(this.measure.code(), this.measure.label()), years,
				blocks(all, ranking), ranking.sorted(groups), spans, this.measure.comparability());
	}

	private boolean asked(int year) {
		Integer from = this.query.from();
		Integer to = this.query.to();
		return (from == null || year >= from) && (to == null || year <= to);
	}

	/**
	 * The year of flows that cover all of it, or of a stock at a moment in it; empty for
	 * parts of a year.
	 * @param figures of the same days
	 */
	static Optional<FigureYear> column(List<Figure> figures) {
		return FigureYear.of(figures.stream()
			.map((figure) -> figure.content().period())
			.filter((period) -> COLUMNS.contains(period.kind()))
			.toList());
	}

	/**
	 * The calendar years asked for, or without gaps those with figures, and every fiscal
	 * year with figures.
	 */
	private List<FigureYear> years(Collection<SortedMap<FigureYear, List<Seen>>> rows) {
		TreeSet<FigureYear> years = new TreeSet<>();
		rows.forEach((cells) -> years.addAll(cells.keySet()));
		IntSummaryStatistics calendar = IntStream
			.concat(years.stream().filter((year) -> !year.fiscal()).mapToInt(FigureYear::number),
					Stream.of(this.query.from(), this.query.to()).filter(Objects::nonNull).mapToInt((year) -> year))
			.summaryStatistics();
		if (calendar.getMax() - (long) calendar.getMin() < MOST_YEARS) {
			IntStream.rangeClosed(calendar.getMin(), calendar.getMax())
				.mapToObj(FigureYear::calendar)
				.forEach(years::add);
		}
		return List.copyOf(years);
	}

	/** The last year that has begun, by which rows are sorted. */
	private FigureYear sortYear(List<FigureYear> years) {
		FigureYear now = FigureYear.calendar(this.view.asOf().day().getYear());
		return years.stream().filter((year) -> year.compareTo(now) <= 0).reduce((first, second) -> second).orElse(now);
	}

	private TableRow row(Key key, SortedMap<FigureYear, List<Seen>> cells, List<FigureYear> years,
			Set<FigureYear> elsewhere, Set<String> subjects) {
		SortedMap<FigureYear, TableCell> entries = new TreeMap<>();
		SortedMap<FigureYear, EmptyReason> absences = new TreeMap<>();
		List<TableRow.Change> changes = new ArrayList<>();
		for (FigureYear year : years) {
			List<Seen> there = cells.getOrDefault(year, List.of());
			cell(there).ifPresentOrElse((cell) -> entries.put(year, cell), () -> absences.put(year,
					EmptyReason.of(year, !there.isEmpty(), cells.keySet(), isEarly(year), elsewhere.contains(year))));
			changes.addAll(changes(year, there));
		}
		return new TableRow(key.subject, key.family, key.parts, standing(key.subject, subjects), entries, absences,
				changes);
	}

	/** Of several moments of a year the last one is shown. */
	private static Optional<TableCell> cell(List<Seen> there) {
		return there.stream()
			.filter((one) -> one.converted != null)
			.max(Comparator.comparing((one) -> Objects.requireNonNull(one.reading.quantity().period().end())))
			.map((one) -> new TableCell(one.reading, one.reading.headline().orElseThrow(),
					Objects.requireNonNull(one.converted), one.byDefault, null));
	}

	private boolean isEarly(FigureYear year) {
		return year.isEarly(this.view.asOf().day(), this.query.nature() == Nature.ACTUAL);
	}

	private List<TableRow.Change> changes(FigureYear year, List<Seen> there) {
		if (this.query.since() == null) {
			return List.of();
		}
		return there.stream()
			.map((one) -> new TableRow.Change(year, one.before,
					one.reading.headline().map(Headline::figure).orElse(null)))
			.filter((change) -> !Objects.equals(id(change.before()), id(change.after())))
			.toList();
	}

	private static @Nullable String id(@Nullable Figure figure) {
		return (figure != null) ? figure.id() : null;
	}

	private TableRow.Standing standing(SubjectRef subject, Set<String> subjects) {
		if (subject.type() != SubjectType.COMPANY) {
			return TableRow.Standing.INNER;
		}
		Company company = this.companies.get(subject.id());
		if (company == null || company.kind() == CompanyKind.GROUP) {
			return TableRow.Standing.GROUP;
		}
		for (String parent = company.parentId(); parent != null; parent = parent(parent)) {
			if (subjects.contains(parent)) {
				return TableRow.Standing.INNER;
			}
		}
		return TableRow.Standing.ALONE;
	}

	private @Nullable String parent(String id) {
		Company company = this.companies.get(id);
		return (company != null) ? company.parentId() : null;
	}

	/** The years in which the same subject has figures of another family. */
	private static Set<FigureYear> elsewhere(Key key, Map<Key, SortedMap<FigureYear, List<Seen>>> rows) {
		Set<FigureYear> years = new TreeSet<>();
		rows.forEach((other, cells) -> {
			if (!other.equals(key) && other.subject.equals(key.subject) && other.parts.equals(key.parts)) {
				years.addAll(cells.keySet());
			}
		});
		return years;
	}

	private List<Comparison.Block> blocks(List<TableRow> rows, Ranking ranking) {
		Map<String, List<TableRow>> byFamily = new LinkedHashMap<>();
		rows.stream()
			.filter((row) -> row.standing() != TableRow.Standing.GROUP)
			.forEach((row) -> byFamily
				.computeIfAbsent((row.family() != null) ? row.family().code() : "", (family) -> new ArrayList<>())
				.add(row));
		boolean summed = this.measure.unitKind() == UnitKind.MONEY && this.measure.timing() == Measure.Timing.FLOW
				&& this.query.subjects().size() != 1;
		return byFamily.values()
			.stream()
			.map((block) -> new Comparison.Block(block.get(0).family(), ranking.sorted(block),
					summed ? TableTotal.of(block) : List.of()))
			.toList();
	}

	/**
	 * A quantity from the point of view of the reader.
	 *
	 * @param converted its headline in the currency asked for; null without a headline
	 * @param before the figure shown on the earlier day
	 * @param byDefault the figure of the default rule if it is another; else null
	 */
	record Seen(ResolvedQuantity reading, @Nullable Converted converted, @Nullable Figure before,
			@Nullable Figure byDefault) {
	}

	/** The fields that identify a row. */
	private record Key(SubjectRef subject, @Nullable Label family, List<Label> parts) {

		static Key of(Figure figure) {
			return new Key(figure.subject(), figure.family(), figure.parts());
		}

	}

}
