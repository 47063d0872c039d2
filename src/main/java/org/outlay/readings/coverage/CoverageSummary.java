package org.outlay.readings.coverage;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.outlay.readings.ledger.Figure;
import org.outlay.readings.ledger.SourceRef;
import org.outlay.values.period.AsOf;
import org.outlay.values.period.PublicationWindow;

/**
 * The grid in numbers.
 *
 * @param quantities quantities of each state; for empty, years without a figure
 * @param subjects subjects with figures
 * @param sources sources of these figures
 * @param newest when the last of these sources was published; null without figures
 * @param capex years of capital expenditure; null if none is shown
 */
public record CoverageSummary(Map<CoverageState, Long> quantities, long subjects, long sources,
		@Nullable PublicationWindow newest, @Nullable CompanyYears capex) {

	static CoverageSummary of(List<CoverageRow> rows, AsOf asOf) {
		Map<CoverageState, Long> quantities = new TreeMap<>();
		for (CoverageState state : CoverageState.values()) {
			quantities.put(state, cells(rows).filter((cell) -> cell.state() == state).count());
		}
		quantities.put(CoverageState.EMPTY, rows.stream().mapToLong(CoverageRow::gaps).sum());
		List<SourceRef> sources = cells(rows).flatMap((cell) -> cell.reading().figures().stream())
			.map(Figure::source)
			.filter((source) -> asOf.isPublic(source.published()))
			.distinct()
			.toList();
		return new CoverageSummary(quantities, rows.stream().map(CoverageRow::subject).distinct().count(),
				sources.size(),
				sources.stream()
					.flatMap((source) -> Stream.ofNullable(source.published()))
					.max(PublicationWindow.FIRST_TO_LAST)
					.orElse(null),
				CompanyYears.of(rows));
	}

	private static Stream<CoverageCell> cells(List<CoverageRow> rows) {
		return rows.stream().flatMap(CoverageRow::cells);
	}

	public long shown() {
		return of(CoverageState.KNOWN) + of(CoverageState.CONFLICTING) + of(CoverageState.STALE);
	}

	public long of(CoverageState state) {
		return this.quantities.getOrDefault(state, 0L);
	}

	/**
	 * The years of companies with a figure of their whole capital expenditure, on any
	 * basis. Divisions, groups and parts do not count.
	 *
	 * @param known years of companies with a figure
	 * @param of all years of these companies, from the first to the last
	 * @param companies companies with any figure
	 */
	public record CompanyYears(long known, long of, long companies, int first, int last) {

		static @Nullable CompanyYears of(List<CoverageRow> rows) {
			List<CoverageRow> whole = rows.stream()
				.filter((row) -> row.family() != null && row.parts().isEmpty() && row.kind() == RowKind.COMPANY)
				.toList();
			List<Integer> years = whole.stream().flatMap(CoverageRow::known).distinct().sorted().toList();
			if (years.isEmpty()) {
				return null;
			}
			int first = years.get(0);
			int last = years.get(years.size() - 1);
			Map<String, List<CoverageRow>> companies = whole.stream()
				.collect(Collectors.groupingBy((row) -> row.subject().id()));
			long known = companies.values()
				.stream()
				.mapToLong((some) -> years.stream()
					.filter((year) -> some.stream().flatMap(CoverageRow::known).anyMatch(year::equals))
					.count())
				.sum();
			return new CompanyYears(known, (long) companies.size() * (last - first + 1), companies.size(), first, last);
		}

	}

}
