package org.outlay.coverage;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.outlay.ledger.Figure;
import org.outlay.ledger.SourceRef;
import org.outlay.period.AsOf;
import org.outlay.period.PublicationWindow;

/**
 * The grid in numbers.
 *
 * @param quantities how many quantities of each state, and how many years without a
 * figure
 * @param subjects how many subjects there are figures of
 * @param sources how many sources they are from
 * @param newest when the last of these came out; absent without figures
 * @param capex the years of capital expenditure; absent where none is shown
 */
public record Summary(Map<State, Long> quantities, long subjects, long sources, @Nullable PublicationWindow newest,
		@Nullable CompanyYears capex) {

	static Summary of(List<Row> rows, AsOf asOf) {
		Map<State, Long> quantities = new TreeMap<>();
		for (State state : State.values()) {
			quantities.put(state, spots(rows).filter((spot) -> spot.state() == state).count());
		}
		quantities.put(State.EMPTY, rows.stream().mapToLong((row) -> row.absences().size()).sum());
		List<SourceRef> sources = spots(rows).flatMap((spot) -> spot.reading().figures().stream())
			.map(Figure::source)
			.filter((source) -> asOf.isPublic(source.published()))
			.distinct()
			.toList();
		return new Summary(quantities, rows.stream().map(Row::subject).distinct().count(), sources.size(),
				sources.stream()
					.flatMap((source) -> Stream.ofNullable(source.published()))
					.max(Comparator.comparing(PublicationWindow::latest).thenComparing(PublicationWindow::earliest))
					.orElse(null),
				CompanyYears.of(rows));
	}

	private static Stream<Spot> spots(List<Row> rows) {
		return rows.stream().flatMap(Row::spots);
	}

	/** How many quantities have a figure, of whatever state. */
	public long shown() {
		return of(State.KNOWN) + of(State.CONFLICTING) + of(State.STALE);
	}

	public long of(State state) {
		return this.quantities.getOrDefault(state, 0L);
	}

	/**
	 * Of how many years companies' whole capital expenditure has a figure, on whatever
	 * basis. Divisions, groups and parts count for nobody.
	 *
	 * @param known years of companies with a figure
	 * @param of all years of these companies, from the first to the last
	 * @param companies how many companies there is any figure of
	 */
	public record CompanyYears(long known, long of, long companies, int first, int last) {

		static @Nullable CompanyYears of(List<Row> rows) {
			List<Row> whole = rows.stream()
				.filter((row) -> row.basis() != null && row.parts().isEmpty() && row.kind() == RowKind.COMPANY)
				.toList();
			List<Integer> years = whole.stream()
				.flatMap((row) -> row.years().keySet().stream().filter(row::isShown))
				.distinct()
				.sorted()
				.toList();
			if (years.isEmpty()) {
				return null;
			}
			int first = years.get(0);
			int last = years.get(years.size() - 1);
			Map<String, List<Row>> companies = whole.stream()
				.collect(Collectors.groupingBy((row) -> row.subject().id()));
			long known = companies.values()
				.stream()
				.mapToLong((some) -> years.stream()
					.filter((year) -> some.stream().anyMatch((row) -> row.isShown(year)))
					.count())
				.sum();
			return new CompanyYears(known, (long) companies.size() * (last - first + 1), companies.size(), first, last);
		}

	}

}
