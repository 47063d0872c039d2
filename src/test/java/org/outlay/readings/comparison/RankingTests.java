package org.outlay.readings.comparison;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.outlay.facts.claim.dictionary.Comparability;
import org.outlay.Telling;
import org.outlay.readings.conversion.Converted;
import org.outlay.readings.headline.Policy;
import org.outlay.readings.headline.ResolvedQuantity;
import org.outlay.readings.ledger.Figure;
import org.outlay.values.period.AsOf;
import org.outlay.values.period.FigureYear;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Ranks and order of rows. A row is written as a subject and its amount:
 * {@code b over 200}.
 */
class RankingTests {

	private static final FigureYear YEAR = FigureYear.calendar(2026);

	@ParameterizedTest(name = "{0} beside {1} is {2}")
	@CsvSource(delimiter = '|', textBlock = """
			200      | b 150; c 100          | 1 of 3
			150      | b 200; c 100          | 2 of 3
			100      | b 200; c 300          | 3 of 3
			150–160  | b 155; c 100          | 1–2 of 3
			155      | b 150–160; c 100–200  | 1–3 of 3
			over 200 | b 250                 | 1–2 of 2
			over 250 | b 250                 | 1 of 2
			250      | b over 250            | 2 of 2
			up to 160 | b 160                | 1–2 of 2
			up to 160 | b over 160           | 2 of 2
			150      | b 150                 | 1–2 of 2
			over 150 | b over 100            | 1–2 of 2
			""")
	void aFigureMayTakeEveryPlaceThatItsIntervalLeavesOpen(String own, String others, String places) {
		List<TableRow> rows = new ArrayList<>(rows(others));
		rows.add(0, row("a " + own, TableRow.Standing.ALONE));
		assertThat(rank(rows).words()).isEqualTo(places);
	}

	@ParameterizedTest(name = "{1} by {0}: {2}")
	@CsvSource(delimiter = '|', textBlock = """
			NAME | b 100; C 200; a over 150         | a b C
			LOW  | b 100; c 200; a over 150         | c a b
			HIGH | b 100; c 200; a over 150         | a c b
			LOW  | b 150–160; a 150–300             | a b
			HIGH | b 150–160; a 150–300             | a b
			HIGH | a 150–160; b 140–300             | b a
			LOW  | a up to 300; b 10                | b a
			LOW  | a withdrawn; b 10                | b a
			HIGH | b 10; a withdrawn                | a b
			LOW  | b 100; a none; c 200             | c b a
			LOW  | b 100; a 300 USD; c 200          | c b a
			LOW  | b 100; a 100                     | a b
			""")
	void rowsStandFromTheLargestDownOrByName(ComparisonQuery.SortBy order, String rows, String sorted) {
		assertThat(new Ranking(Comparability.FULL, order, YEAR).sorted(rows(rows))
			.stream()
			.map((row) -> row.subject().name())
			.collect(Collectors.joining(" "))).isEqualTo(sorted);
	}

	@Test
	void onlyFiguresInOneUnitOfSubjectsThatDoNotContainEachOtherCompete() {
		TableRow company = row("a 200", TableRow.Standing.ALONE);
		assertThat(rank(List.of(company))).isNull();
		assertThat(rank(List.of(company, row("b 100 USD", TableRow.Standing.ALONE)))).isNull();
		assertThat(rank(List.of(company, row("division 100", TableRow.Standing.INNER)))).isNull();
		assertThat(rank(List.of(row("a 200", TableRow.Standing.GROUP), row("b 100", TableRow.Standing.GROUP))))
			.isNull();
		assertThat(rank(List.of(row("a 200", TableRow.Standing.INNER), row("b 100", TableRow.Standing.INNER))))
			.isNotNull();
	}

	@Test
	void whereLowerIsBetterTheSmallestRanksFirst() {
		Comparability lower = new Comparability(Comparability.Better.LOWER, null, null, true);
		List<TableRow> third = rows("a 3; b 1–2; c 1–2");
		assertThat(rank(third, lower).words()).isEqualTo("3 of 3");
		assertThat(rank(rows("b 1–2; a 3; c 1–2"), lower).words()).isEqualTo("1–2 of 3");
		assertThat(new Ranking(lower, ComparisonQuery.SortBy.LOW, YEAR).sorted(third))
			.extracting((row) -> row.subject().name())
			.containsExactly("b", "c", "a");
	}

	@Test
	void subjectsThatMustNotBeComparedHaveNoRank() {
		Comparability apart = new Comparability(Comparability.Better.HIGHER, "Each is of one work.", null, false);
		assertThat(rank(rows("a 200; b 100"), apart)).isNull();
	}

	@Test
	void aFigureWhoseBoundsDifferTenfoldHasNoRankAndGivesNone() {
		assertThat(rank(rows("a 10–100; b 100"))).isNull();
		assertThat(rank(rows("b 100; a 10–100"))).isNull();
		assertThat(rank(rows("b 100; a 20–100"))).isNotNull();
	}

	/** The rank of the first of these rows. */
	private static TableCell.RankRange rank(List<TableRow> rows) {
		return rank(rows, Comparability.FULL);
	}

	private static TableCell.RankRange rank(List<TableRow> rows, Comparability comparability) {
		TableRow first = rows.get(0);
		return new Ranking(comparability, ComparisonQuery.SortBy.NAME, YEAR).sorted(rows)
			.stream()
			.filter((row) -> row.subject().equals(first.subject()))
			.findFirst()
			.orElseThrow()
			.entries()
			.get(YEAR)
			.rank();
	}

	private static List<TableRow> rows(String rows) {
		return Stream.of(rows.split("; ")).map((row) -> row(row, TableRow.Standing.ALONE)).toList();
	}

	private static TableRow row(String words, TableRow.Standing standing) {
		String subject = words.substring(0, words.indexOf(' '));
		String amount = words.substring(words.indexOf(' ') + 1);
		SortedMap<FigureYear, TableCell> entries = new TreeMap<>();
		Telling telling = switch (amount) {
			case "none" -> Telling.exactly("x", "1");
			case "withdrawn" -> Telling.withdrawal("x", "y");
			default -> Telling.saying("x", amount.replace(" USD", ""));
		};
		Figure figure = (amount.endsWith("USD") ? telling.inCurrency("USD") : telling).whose(subject).figure();
		if (!amount.equals("none")) {
			entries.put(YEAR, cell(figure));
		}
		return new TableRow(figure.subject(), figure.family(), List.of(), standing, entries, Map.of(), List.of());
	}

	private static TableCell cell(Figure figure) {
		ResolvedQuantity reading = new ResolvedQuantity(Telling.whole(List.of(figure)),
				Telling.headline(List.of(figure), AsOf.certain(LocalDate.of(2026, 11, 21)), Policy.DEFAULT));
		return new TableCell(reading, reading.headline().orElseThrow(), new Converted.Original(), null, null);
	}

}
