package org.outlay.readings.coverage;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.outlay.readings.ledger.SubjectRef;
import org.outlay.values.period.AsOf;

/** Leads that what is missing in rows gives. */
final class RowSuggestions {

	/** A company with so many claims is expected to have one of capital expenditure. */
	static final int SEVERAL = 3;

	private final List<CoverageRow> rows;

	private final AsOf asOf;

	RowSuggestions(List<CoverageRow> rows, AsOf asOf) {
		this.rows = rows;
		this.asOf = asOf;
	}

	/** Rows of wholes in which a year between two others has no figure. */
	List<Suggestion> gaps() {
		return this.rows.stream().filter((row) -> row.parts().isEmpty()).flatMap(RowSuggestions::gap).toList();
	}

	private static Stream<Suggestion> gap(CoverageRow row) {
		List<Integer> years = row.years().keySet().stream().filter(row::isShown).toList();
		if (years.isEmpty()) {
			return Stream.empty();
		}
		List<String> missing = IntStream.range(years.get(0), years.get(years.size() - 1))
			.filter((year) -> !years.contains(year))
			.mapToObj(String::valueOf)
			.toList();
		return missing.isEmpty() ? Stream.empty()
				: Stream.of(new Suggestion(Suggestion.Reason.GAP,
						row.subject().name() + ", " + row.what().label() + ": nothing for " + String.join(", ", missing)
								+ ", while years before and after are known.",
						row.subject(), row.measure(), null, null));
	}

	/** Companies, those with the most claims first; no divisions, no groups. */
	List<Suggestion> withoutCapex() {
		Set<String> spenders = this.rows.stream()
			.filter((row) -> row.basis() != null)
			.map((row) -> row.subject().id())
			.collect(Collectors.toSet());
		Map<SubjectRef, Long> claims = new LinkedHashMap<>();
		this.rows.stream()
			.filter((row) -> row.kind() == RowKind.COMPANY && !spenders.contains(row.subject().id()))
			.forEach((row) -> claims.merge(row.subject(), claims(row), Long::sum));
		return claims.entrySet()
			.stream()
			.filter((company) -> company.getValue() >= SEVERAL)
			.sorted(Map.Entry.<SubjectRef, Long>comparingByValue()
				.reversed()
				.thenComparing((company) -> company.getKey().id()))
			.map((company) -> new Suggestion(Suggestion.Reason.NO_CAPEX,
					company.getKey().name() + ": " + company.getValue()
							+ " claims, none of them of capital expenditure.",
					company.getKey(), null, null, null))
			.toList();
	}

	private long claims(CoverageRow row) {
		return row.cells()
			.flatMap((cell) -> cell.reading().figures().stream())
			.filter((figure) -> this.asOf.isPublic(figure.source().published()))
			.count();
	}

}
