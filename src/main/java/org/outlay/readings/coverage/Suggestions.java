package org.outlay.readings.coverage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.outlay.facts.source.Tier;
import org.outlay.readings.headline.AmountScale;
import org.outlay.readings.ledger.Figure;
import org.outlay.readings.ledger.SourceRef;
import org.outlay.readings.ledger.SubjectRef;
import org.outlay.values.period.AsOf;

/**
 * Finds what would be worth finding next, by rule. Each reason has an order of its own;
 * the first of each come first, then the second of each.
 */
final class Suggestions {

	/** A company with so many claims is expected to have one of capital expenditure. */
	private static final int SEVERAL = 3;

	/** An origin behind so many claims is worth reading. */
	private static final int MANY = 3;

	private final List<CoverageRow> rows;

	private final AsOf asOf;

	private final AmountScale scale;

	Suggestions(List<CoverageRow> rows, AsOf asOf, AmountScale scale) {
		this.rows = rows;
		this.asOf = asOf;
		this.scale = scale;
	}

	/**
	 * All leads, the first first.
	 * @param complete whether the rows are all there is, so that what is not among them
	 * is nowhere
	 */
	List<Suggestion> all(boolean complete) {
		List<CoverageCell> cells = this.rows.stream().flatMap(CoverageRow::cells).toList();
		CellSuggestions ofCells = new CellSuggestions(cells, this.scale);
		List<Figure> figures = cells.stream()
			.flatMap((cell) -> cell.reading().figures().stream())
			.filter((figure) -> this.asOf.isPublic(figure.source().published()))
			.toList();
		return inTurn(Stream
			.of(ofCells.overdue(), ofCells.conflicts(), gaps(), complete ? withoutCapex() : List.<Suggestion>of(),
					unread(figures), ofCells.weak())
			.toList());
	}

	/** Rows of wholes in which a year between two others has no figure. */
	private List<Suggestion> gaps() {
		return this.rows.stream().filter((row) -> row.parts().isEmpty()).flatMap(Suggestions::gap).toList();
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
	private List<Suggestion> withoutCapex() {
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

	/** Origins only cited, those behind the most of these figures first. */
	private static List<Suggestion> unread(List<Figure> figures) {
		Map<SourceRef, Long> claims = new LinkedHashMap<>();
		figures.stream()
			.flatMap((figure) -> Stream.ofNullable(figure.origin()))
			.filter((origin) -> origin.tier() == Tier.CITED)
			.forEach((origin) -> claims.merge(origin, 1L, Long::sum));
		return claims.entrySet()
			.stream()
			.filter((origin) -> origin.getValue() >= MANY)
			.sorted(Map.Entry.<SourceRef, Long>comparingByValue(Comparator.reverseOrder())
				.thenComparing((origin) -> origin.getKey().id()))
			.map((origin) -> new Suggestion(Suggestion.Reason.UNREAD,
					origin.getKey().chip() + ": cited as the origin of " + origin.getValue()
							+ " claims, and not read for Outlay.",
					null, null, null, origin.getKey()))
			.toList();
	}

	private static List<Suggestion> inTurn(List<List<Suggestion>> byReason) {
		List<Suggestion> inTurn = new ArrayList<>();
		int turns = byReason.stream().mapToInt(List::size).max().orElse(0);
		for (int turn = 0; turn < turns; turn++) {
			for (List<Suggestion> suggestions : byReason) {
				if (turn < suggestions.size()) {
					inTurn.add(suggestions.get(turn));
				}
			}
		}
		return inTurn;
	}

}
