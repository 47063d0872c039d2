package org.outlay.cases;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import org.outlay.readings.comparison.Comparison;
import org.outlay.readings.comparison.ComparisonQuery;
import org.outlay.readings.comparison.Comparisons;
import org.outlay.readings.comparison.EmptyReason;
import org.outlay.readings.comparison.TableCell;
import org.outlay.readings.comparison.TableRow;
import org.outlay.readings.headline.ResolvedQuantity;
import org.outlay.readings.view.PointOfView;
import org.outlay.readings.view.ShownCurrency;
import org.outlay.values.period.FigureYear;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** The cases in comparison tables. */
@CaseTest
class TableCasesTests {

	private static final FigureYear CALENDAR = FigureYear.calendar(2026);

	private static final FigureYear FISCAL = new FigureYear(2026, true);

	@Autowired
	private Desk desk;

	@Autowired
	private Comparisons comparisons;

	@Test
	void aFiscalYearIsAColumnUnderItsOwnLabel() {
		this.desk.take("fiscal-years");
		Comparison comparison = table();
		assertThat(comparison.years()).containsExactly(CALENDAR, FISCAL);
		assertThat(row(comparison, "example-june").entries()).containsOnlyKeys(CALENDAR, FISCAL);
		assertThat(row(comparison, "example-june").entries().get(CALENDAR).figure().id()).isEqualTo("exj-3a");
		assertThat(row(comparison, "example-june").entries().get(FISCAL).figure().id()).isEqualTo("exj-1a");
		assertThat(row(comparison, "example-march").entries()).containsOnlyKeys(FISCAL);
		assertThat(row(comparison, "example-march").absences())
			.containsExactly(Map.entry(CALENDAR, EmptyReason.FISCAL_YEAR));
		assertThat(comparison.spans()).extracting(ResolvedQuantity::quantity)
			.extracting((quantity) -> quantity.period().span())
			.containsExactly("2025-H2");
	}

	@Test
	void anEnvelopeStandsBesideTheTableAndIsSpreadOverNoYear() {
		this.desk.take("an-envelope-without-a-start");
		Comparison comparison = table();
		assertThat(comparison.years()).containsExactly(CALENDAR);
		assertThat(comparison.spans()).singleElement()
			.satisfies((span) -> assertThat(span.headline().orElseThrow().figure().id()).isEqualTo("exe-2a"));
	}

	@Test
	void aNegativeAmountIsSortedRankedAddedAndConvertedAsSuch() {
		this.desk.take("a-negative-amount");
		Comparison comparison = this.comparisons.table(
				new ComparisonQuery("capex", null, null, List.of(), null, null, null, ComparisonQuery.SortBy.LOW, null),
				PointOfView.plain(Desk.TODAY).in(ShownCurrency.parse("USD")));
		FigureYear year = FigureYear.calendar(2025);
		assertThat(comparison.rows()).extracting((row) -> row.subject().name())
			.containsExactly("Example Beta", "Example Gamma", "Example Alpha");
		TableCell cell = row(comparison, "example-alpha").entries().get(year);
		assertThat(cell.figure().wording()).isEqualTo("EUR -120 million");
		assertThat(cell.amount().wording()).startsWith("USD -13").endsWith(" million");
		assertThat(cell.rank().words()).isEqualTo("3 of 3");
		assertThat(comparison.blocks().get(0).totals()).singleElement()
			.satisfies((total) -> assertThat(total.sums().get(year).total().words()).startsWith("USD 2"));
	}

	@Test
	void aGroupHasARowOfItsOwnAndIsInNoTotal() {
		this.desk.take("a-group-beside-its-members");
		Comparison comparison = table();
		assertThat(comparison.groups()).extracting((row) -> row.subject().id()).containsExactly("example-group");
		assertThat(comparison.blocks()).flatExtracting((block) -> block.rows())
			.extracting((row) -> ((TableRow) row).subject().id())
			.containsExactly("example-cloud");
		assertThat(comparison.blocks()).flatExtracting((block) -> block.totals()).isEmpty();
	}

	@Test
	void aWithdrawnPlanIsShownAsSuchAndRankedNowhere() {
		this.desk.take("a-withdrawn-plan");
		TableRow row = row(table(), "example-company");
		assertThat(row.entries().get(CALENDAR).figure().wording()).isEqualTo("withdrawn");
		assertThat(row.entries().get(CALENDAR).rank()).isNull();
	}

	@Test
	void partsAreNoRowsOfTheirOwnBesideTheirWhole() {
		this.desk.take("the-same-digits-twice");
		assertThat(table().rows()).singleElement()
			.satisfies((row) -> assertThat(row.entries().get(CALENDAR).figure().id()).isEqualTo("exw-3a"));
	}

	@Test
	void beforeTheFirstClaimTheTableIsEmpty() {
		this.desk.take("before-the-first-claim");
		assertThat(this.comparisons
			.table(ComparisonQuery.of("capex"), PointOfView.plain(Desk.TODAY).on(Desk.TODAY.withYear(2020)))
			.isEmpty()).isTrue();
	}

	private Comparison table() {
		return this.comparisons.table(ComparisonQuery.of("capex"), PointOfView.plain(Desk.TODAY));
	}

	private static TableRow row(Comparison comparison, String subject) {
		return comparison.rows().filter((row) -> row.subject().id().equals(subject)).findFirst().orElseThrow();
	}

}
