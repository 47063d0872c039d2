package org.outlay.cases;

import org.junit.jupiter.api.Test;

import org.outlay.readings.comparison.Comparison;
import org.outlay.readings.comparison.ComparisonQuery;
import org.outlay.readings.comparison.Comparisons;
import org.outlay.readings.comparison.TableRow;
import org.outlay.readings.headline.ResolvedQuantity;
import org.outlay.readings.view.PointOfView;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** The cases in comparison tables. */
@CaseTest
class TableCasesTests {

	@Autowired
	private Desk desk;

	@Autowired
	private Comparisons comparisons;

	@Test
	void aFiscalYearIsInNoCalendarColumn() {
		this.desk.take("fiscal-years");
		Comparison comparison = table();
		assertThat(comparison.rows().map((row) -> row.subject().id())).containsExactly("example-june");
		assertThat(row(comparison, "example-june").entries()).containsOnlyKeys(2026);
		assertThat(row(comparison, "example-june").entries().get(2026).figure().id()).isEqualTo("exj-3a");
		assertThat(comparison.spans()).extracting(ResolvedQuantity::quantity)
			.extracting((quantity) -> quantity.period().span())
			.containsExactlyInAnyOrder("2025-Q2/2026-Q1", "2025-Q3/2026-Q2", "2025-H2", "2025-Q4/2026-Q3");
	}

	@Test
	void anEnvelopeStandsBesideTheTableAndIsSpreadOverNoYear() {
		this.desk.take("an-envelope-without-a-start");
		Comparison comparison = table();
		assertThat(comparison.years()).containsExactly(2026);
		assertThat(comparison.spans()).singleElement()
			.satisfies((span) -> assertThat(span.headline().orElseThrow().figure().id()).isEqualTo("exe-2a"));
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
		assertThat(row.entries().get(2026).figure().wording()).isEqualTo("withdrawn");
		assertThat(row.entries().get(2026).rank()).isNull();
	}

	@Test
	void partsAreNoRowsOfTheirOwnBesideTheirWhole() {
		this.desk.take("the-same-digits-twice");
		assertThat(table().rows()).singleElement()
			.satisfies((row) -> assertThat(row.entries().get(2026).figure().id()).isEqualTo("exw-3a"));
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
