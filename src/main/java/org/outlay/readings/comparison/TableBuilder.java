package org.outlay.readings.comparison;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

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
import org.outlay.values.period.Period;

/** Arranges quantities as a table. */
final class TableBuilder {

	private final ComparisonQuery query;

	private final PointOfView view;

	private final Measure measure;

	private final Map<String, Company> houses;

	TableBuilder(ComparisonQuery query, PointOfView view, Measure measure, Map<String, Company> houses) {
		this.query = query;
		this.view = view;
		this.measure = measure;
		this.houses = houses;
	}

	Comparison table(List<Seen> seen) {
		Map<Key, SortedMap<Integer, List<Seen>>> rows = new LinkedHashMap<>();
		List<ResolvedQuantity> spans = new ArrayList<>();
		for (Seen one : seen) {
			OptionalInt column = column(one.reading.quantity().period());
			if (column.isPresent() && asked(column.getAsInt())) {
				rows.computeIfAbsent(Key.of(one.figure()), (key) -> new TreeMap<>())
					.computeIfAbsent(column.getAsInt(), (year) -> new ArrayList<>())
					.add(one);
			}
			else if (column.isEmpty() && one.reading.headline().isPresent()) {
				spans.add(one.reading);
			}
		}
		List<Integer> years = years(rows.values());
		Set<String> subjects = rows.keySet().stream().map((key) -> key.subject.id()).collect(Collectors.toSet());
		List<TableRow> all = new ArrayList<>();
		rows.forEach((key, cells) -> all.add(row(key, cells, years, elsewhere(key, rows), subjects)));
		Ranking ranking = new Ranking(this.query.order(), sortYear(years));
		List<TableRow> groups = all.stream().filter((row) -> row.standing() == TableRow.Standing.GROUP).toList();
		return new Comparison(this.query, this.view, Comparisons.label(this.measure), years, blocks(all, ranking),
				ranking.sorted(groups), spans);
	}

	private boolean asked(int year) {
		Integer from = this.query.from();
		Integer to = this.query.to();
		return (from == null || year >= from) && (to == null || year <= to);
	}

	/**
	 * The year a quantity stands under: a flow of all of it, or a stock at some moment of
	 * it. Fiscal years and parts of a year have none.
	 */
	static OptionalInt column(Period period) {
		LocalDate start = period.start();
		LocalDate end = period.end();
		if (start == null || end == null || start.getYear() != end.getYear()) {
			return OptionalInt.empty();
		}
		boolean whole = start.getDayOfYear() == 1 && end.getDayOfYear() == end.lengthOfYear();
		return (period.instant() || whole) ? OptionalInt.of(end.getYear()) : OptionalInt.empty();
	}

	/** All years asked for; where one end is left open, those there are figures of. */
	private List<Integer> years(Collection<SortedMap<Integer, List<Seen>>> rows) {
		TreeSet<Integer> years = new TreeSet<>();
		rows.forEach((cells) -> years.addAll(cells.keySet()));
		if (years.isEmpty()) {
			return List.of();
		}
		Integer from = this.query.from();
		Integer to = this.query.to();
		boolean both = from != null && to != null;
		int first = both ? Objects.requireNonNull(from) : years.first();
		int last = both ? Objects.requireNonNull(to) : years.last();
		List<Integer> columns = new ArrayList<>();
		for (int year = first; year <= last; year++) {
			columns.add(year);
		}
		return columns;
	}

	/** The last year that has begun; rows are sorted by it. */
	private int sortYear(List<Integer> years) {
		int now = this.view.asOf().day().getYear();
		return years.stream().filter((year) -> year <= now).reduce((first, second) -> second).orElse(now);
	}

	private TableRow row(Key key, SortedMap<Integer, List<Seen>> cells, List<Integer> years, Set<Integer> elsewhere,
			Set<String> subjects) {
		SortedMap<Integer, TableCell> entries = new TreeMap<>();
		SortedMap<Integer, EmptyReason> absences = new TreeMap<>();
		List<TableRow.Change> changes = new ArrayList<>();
		for (int year : years) {
			List<Seen> there = cells.getOrDefault(year, List.of());
			TableCell cell = entry(there);
			if (cell != null) {
				entries.put(year, cell);
			}
			else {
				absences.put(year, absence(year, !there.isEmpty(), elsewhere.contains(year)));
			}
			changes.addAll(changes(year, there));
		}
		return new TableRow(key.subject, key.basis, key.parts, standing(key.subject, subjects), entries, absences,
				changes);
	}

	/** Of several moments of a year the last one is shown. */
	private static @Nullable TableCell entry(List<Seen> there) {
		List<Seen> shown = there.stream().filter((one) -> one.converted != null).toList();
		return shown.stream()
			.max(Comparator.comparing((one) -> Objects.requireNonNull(one.reading.quantity().period().end())))
			.map((one) -> new TableCell(one.reading, one.headline(), Objects.requireNonNull(one.converted),
					one.byDefault, null))
			.orElse(null);
	}

	private EmptyReason absence(int year, boolean claimed, boolean elsewhere) {
		if (claimed) {
			return EmptyReason.SET_ASIDE;
		}
		int now = this.view.asOf().day().getYear();
		if (year > now || (year == now && this.query.nature() == Nature.ACTUAL)) {
			return EmptyReason.NOT_YET_DUE;
		}
		return elsewhere ? EmptyReason.NOT_COMPARABLE : EmptyReason.NO_CLAIM;
	}

	private List<TableRow.Change> changes(int year, List<Seen> there) {
		List<TableRow.Change> changes = new ArrayList<>();
		if (this.query.since() != null) {
			for (Seen one : there) {
				Figure now = one.reading.headline().map(Headline::figure).orElse(null);
				String then = (one.before != null) ? one.before.id() : null;
				if (!Objects.equals((now != null) ? now.id() : null, then)) {
					changes.add(new TableRow.Change(year, one.before, now));
				}
			}
		}
		return changes;
	}

	private TableRow.Standing standing(SubjectRef subject, Set<String> subjects) {
		if (subject.type() != SubjectType.COMPANY) {
			return TableRow.Standing.INNER;
		}
		Company company = this.houses.get(subject.id());
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
		Company company = this.houses.get(id);
		return (company != null) ? company.parentId() : null;
	}

	/** The years in which the same subject has figures on another basis. */
	private static Set<Integer> elsewhere(Key key, Map<Key, SortedMap<Integer, List<Seen>>> rows) {
		Set<Integer> years = new TreeSet<>();
		rows.forEach((other, cells) -> {
			if (!other.equals(key) && other.subject.equals(key.subject) && other.parts.equals(key.parts)) {
				years.addAll(cells.keySet());
			}
		});
		return years;
	}

	private List<Comparison.Block> blocks(List<TableRow> rows, Ranking ranking) {
		Map<String, List<TableRow>> byBasis = new LinkedHashMap<>();
		rows.stream()
			.filter((row) -> row.standing() != TableRow.Standing.GROUP)
			.forEach((row) -> byBasis
				.computeIfAbsent((row.basis() != null) ? row.basis().code() : "", (basis) -> new ArrayList<>())
				.add(row));
		boolean summed = this.measure.unitKind() == UnitKind.MONEY && this.measure.timing() == Measure.Timing.FLOW
				&& this.query.subjects().size() != 1;
		return byBasis.values()
			.stream()
			.map((block) -> new Comparison.Block(block.get(0).basis(), ranking.sorted(block),
					summed ? TableTotal.of(block) : List.of()))
			.toList();
	}

	/**
	 * A quantity as it is seen.
	 *
	 * @param converted its headline in the currency asked for; absent without headline
	 * @param before the figure shown on the earlier day
	 * @param byDefault the figure the default rule shows, where it is another one
	 */
	record Seen(ResolvedQuantity reading, @Nullable Converted converted, @Nullable Figure before,
			@Nullable Figure byDefault) {

		Figure figure() {
			return this.reading.figures().get(0);
		}

		Headline headline() {
			return this.reading.headline().orElseThrow();
		}

	}

	/** What makes a row. */
	private record Key(SubjectRef subject, @Nullable Label basis, List<Label> parts) {

		static Key of(Figure figure) {
			return new Key(figure.subject(), figure.basis(), figure.parts());
		}

	}

}
