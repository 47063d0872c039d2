package org.outlay.readings.comparison;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.outlay.Telling;
import org.outlay.facts.claim.ClaimType;
import org.outlay.facts.claim.Nature;
import org.outlay.facts.claim.Rank;
import org.outlay.facts.claim.dictionary.Comparability;
import org.outlay.facts.claim.dictionary.Measure;
import org.outlay.facts.company.Company;
import org.outlay.facts.company.CompanyKind;
import org.outlay.readings.conversion.Converted;
import org.outlay.readings.headline.ResolvedQuantity;
import org.outlay.readings.ledger.Figure;
import org.outlay.readings.view.PointOfView;
import org.outlay.values.amount.UnitKind;
import org.outlay.values.amount.UnitWords;
import org.outlay.values.period.FigureYear;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tables of invented companies: the columns of figures, and the reasons for empty cells.
 */
class TableBuilderTests {

	private static final PointOfView VIEW = PointOfView.plain(LocalDate.of(2026, 11, 21));

	private static final Map<String, Company> COMPANIES = Map.of("alpha", company(CompanyKind.COMPANY, null), "beta",
			company(CompanyKind.COMPANY, null), "alpha-cloud", company(CompanyKind.DIVISION, "alpha"),
			"alpha-cloud-asia", company(CompanyKind.DIVISION, "alpha-cloud"), "both", company(CompanyKind.GROUP, null));

	@ParameterizedTest
	@CsvSource({ "2026,2026", "@2026,2026", "@2026-02,2026", "@2026-02-15,2026", "2026-01-01/2026-12-31,2026" })
	void aFlowOfAWholeYearAndAStockWithinItStandUnderTheYear(String period, int year) {
		assertThat(TableBuilder.column(List.of(alpha("a").during(period).figure())))
			.contains(FigureYear.calendar(year));
	}

	@ParameterizedTest
	@ValueSource(strings = { "2026-Q1", "2026-H2", "2025-04-01/2026-03-31", "2024/2026", "../2027", "2026/..",
			"unknown", "@2025/2026", "2026-01-02/2026-12-31" })
	void unlabelledYearsPartsOfAYearAndEnvelopesStandUnderNone(String period) {
		assertThat(TableBuilder.column(List.of(alpha("a").during(period).figure()))).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "2025-07/2026-06, FY2026, FY2026", "2024-09-29/2025-09-27, FY2025, FY2025", "2025, FY2025, FY2025",
			"2025, 2025, 2025", "@2025-06-30, FY2025, FY2025" })
	void aFiscalYearStandsUnderItsOwnLabel(String period, String label, String column) {
		assertThat(TableBuilder.column(List.of(alpha("a").labelled(period, label).figure())).map(FigureYear::code))
			.contains(column);
	}

	@Test
	void ofOneTimeUnderTwoNamesTheCalendarYearIsTheColumn() {
		assertThat(TableBuilder
			.column(List.of(alpha("a").labelled("2025", "FY2025").figure(), alpha("b").during("2025").figure())))
			.contains(FigureYear.calendar(2025));
	}

	@Test
	void aFiscalYearIsAColumnBesideTheCalendarYearAndNoClaimIsMissed() {
		Comparison table = table(asking(null), alpha("a").during("2025"),
				beta("b").labelled("2024-07/2025-06", "FY2025").as(Nature.ACTUAL),
				beta("c").labelled("2025-07/2025-12", "H1 FY2026"));
		assertThat(table.years()).extracting(FigureYear::code).containsExactly("2025", "FY2025");
		TableRow beta = row(table, "beta", "ai-spending");
		assertThat(beta.entries()).containsOnlyKeys(new FigureYear(2025, true));
		assertThat(beta.absences()).containsOnly(Map.entry(FigureYear.calendar(2025), EmptyReason.FISCAL_YEAR));
		assertThat(row(table, "alpha", "ai-spending").absences())
			.containsOnly(Map.entry(new FigureYear(2025, true), EmptyReason.NO_FISCAL_YEARS));
		assertThat(table.spans()).extracting((span) -> span.figures().get(0).id()).containsExactly("c");
	}

	@ParameterizedTest(name = "figures of {2}, asked from {0} to {1}: columns {3}")
	@CsvSource(delimiter = '|', nullValues = "open", textBlock = """
			open | open | 2024, 2026 | 2024, 2025, 2026
			2023 | 2027 | 2024, 2026 | 2023, 2024, 2025, 2026, 2027
			2025 | open | 2024, 2026 | 2025, 2026
			open | 2025 | 2024, 2026 | 2024, 2025
			2023 | open | 2024, 2026 | 2023, 2024, 2025, 2026
			open | 2027 | 2024, 2026 | 2024, 2025, 2026, 2027
			2026 | 2026 | 2024, 2026 | 2026
			2027 | 2028 | 2024, 2026 | 2027, 2028
			""")
	void theColumnsAreTheYearsAskedForOrThoseThereAreFiguresOf(Integer from, Integer to, String figures,
			String columns) {
		Comparison table = table(
				new ComparisonQuery("capex", null, null, List.of(), from, to, null, ComparisonQuery.SortBy.NAME, null),
				Stream.of(figures.split(", ")).map((year) -> alpha(year).during(year)).toArray(Telling[]::new));
		assertThat(table.years().stream().map(String::valueOf).collect(Collectors.joining(", "))).isEqualTo(columns);
	}

	@ParameterizedTest(name = "{0}, {1} asked for: {2}")
	@CsvSource(delimiter = '|', nullValues = "anything", textBlock = """
			2024 | anything | NO_CLAIM
			2025 | anything | NOT_COMPARABLE
			2026 | anything | SET_ASIDE
			2027 | anything | NOT_YET_DUE
			2024 | ACTUAL   | NO_CLAIM
			2025 | ACTUAL   | NOT_COMPARABLE
			2027 | ACTUAL   | NOT_YET_DUE
			""")
	void anEmptyCellSaysWhyItIsEmpty(int year, Nature asked, EmptyReason reason) {
		Comparison table = table(asking(asked), alpha("a").during("2023"),
				alpha("b").during("2025").onBasis("capital-expenditure"),
				alpha("c").during("2026").ranked(Rank.DEPRECATED), beta("d").during("2027"), beta("e").during("2024"));
		assertThat(row(table, "alpha", "ai-spending").absences()).containsEntry(FigureYear.calendar(year), reason);
	}

	@Test
	void noActualIsDueBeforeItsYearHasEnded() {
		Telling[] figures = { alpha("a").during("2025").as(Nature.ACTUAL), beta("b").during("2026").as(Nature.ACTUAL) };
		assertThat(row(table(asking(Nature.ACTUAL), figures), "alpha", "ai-spending").absences())
			.containsEntry(FigureYear.calendar(2026), EmptyReason.NOT_YET_DUE);
		assertThat(row(table(asking(null), figures), "alpha", "ai-spending").absences())
			.containsEntry(FigureYear.calendar(2026), EmptyReason.NO_CLAIM);
	}

	@ParameterizedTest(name = "{0} among {1} is {2}")
	@CsvSource(delimiter = '|', textBlock = """
			alpha            | alpha                          | ALONE
			alpha            | alpha, alpha-cloud, both       | ALONE
			alpha-cloud      | alpha-cloud, beta              | ALONE
			alpha-cloud      | alpha, alpha-cloud             | INNER
			alpha-cloud-asia | alpha, alpha-cloud-asia        | INNER
			alpha-cloud-asia | alpha-cloud-asia, beta         | ALONE
			both             | alpha, beta, both              | GROUP
			""")
	void figuresThatAnotherRowContainsAreNeverAddedToIt(String subject, String among, TableRow.Standing standing) {
		Comparison table = table(asking(null),
				Stream.of(among.split(", ")).map((id) -> alpha(id).whose(id)).toArray(Telling[]::new));
		assertThat(row(table, subject, "ai-spending").standing()).isEqualTo(standing);
		assertThat(table.groups().stream().anyMatch((row) -> row.subject().id().equals(subject)))
			.isEqualTo(standing == TableRow.Standing.GROUP);
	}

	@Test
	void ofSeveralMomentsOfAYearTheLastIsShown() {
		Comparison table = table(asking(null), alpha("a").during("@2026-06-30"), alpha("b").during("@2026-09-30"),
				alpha("c").during("@2026-03-31"));
		assertThat(row(table, "alpha", "ai-spending").entries().get(FigureYear.calendar(2026)).figure().id())
			.isEqualTo("b");
	}

	@Test
	void whatHasNoColumnStandsBesideTheTable() {
		Comparison table = table(asking(null), alpha("a").during("2026"), alpha("b").during("2024/2026"),
				alpha("c").during("2025/2026").ranked(Rank.DEPRECATED));
		assertThat(table.years()).containsExactly(FigureYear.calendar(2026));
		assertThat(table.spans()).extracting((span) -> span.figures().get(0).id()).containsExactly("b");
	}

	private static Telling alpha(String id) {
		return Telling.exactly(id, "100").whose("alpha");
	}

	private static Telling beta(String id) {
		return Telling.exactly(id, "100").whose("beta");
	}

	private static ComparisonQuery asking(Nature nature) {
		return new ComparisonQuery("capex", null, null, List.of(), null, null, nature, ComparisonQuery.SortBy.NAME,
				null);
	}

	private static Comparison table(ComparisonQuery query, Telling... tellings) {
		return new TableBuilder(query, VIEW, capex(), COMPANIES).table(
				Figure.byQuantity(Telling.figures(tellings)).values().stream().map(TableBuilderTests::seen).toList());
	}

	private static TableBuilder.Seen seen(List<Figure> figures) {
		ResolvedQuantity reading = new ResolvedQuantity(Telling.whole(figures),
				Telling.headline(figures, VIEW.asOf(), VIEW.rule().policy()));
		return new TableBuilder.Seen(reading, reading.headline().isPresent() ? new Converted.Original() : null, null,
				null);
	}

	private static TableRow row(Comparison table, String subject, String family) {
		return table.rows()
			.filter((row) -> row.subject().id().equals(subject) && row.family().code().equals(family))
			.findFirst()
			.orElseThrow();
	}

	private static Measure capex() {
		return new Measure("capex", 0, "Capital expenditure", ClaimType.CAPEX, UnitKind.MONEY, Measure.Timing.FLOW,
				null, Comparability.FULL, UnitWords.NONE, "Money spent on long-lived assets.");
	}

	private static Company company(CompanyKind kind, String parent) {
		return new Company("example", "Example", kind, null, parent, List.of(), false);
	}

}
