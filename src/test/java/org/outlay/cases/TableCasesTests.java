package org.outlay.cases;

import org.junit.jupiter.api.Test;
import org.outlay.comparison.Comparisons;
import org.outlay.comparison.Question;
import org.outlay.comparison.Row;
import org.outlay.comparison.Table;
import org.outlay.headline.CellReading;
import org.outlay.lens.Lens;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** The same cases as comparison tables show them. */
@CaseTest
class TableCasesTests {

	@Autowired
	private Desk desk;

	@Autowired
	private Comparisons comparisons;

	@Test
	void aFiscalYearIsInNoCalendarColumn() {
		this.desk.take("fiscal-years");
		Table table = table();
		assertThat(table.rows().map((row) -> row.subject().id())).containsExactly("example-june");
		assertThat(row(table, "example-june").entries()).containsOnlyKeys(2026);
		assertThat(row(table, "example-june").entries().get(2026).figure().id()).isEqualTo("exj-3a");
		assertThat(table.spans()).extracting(CellReading::cell)
			.extracting((cell) -> cell.period().span())
			.containsExactlyInAnyOrder("2025-Q2/2026-Q1", "2025-Q3/2026-Q2", "2025-H2", "2025-Q4/2026-Q3");
	}

	@Test
	void anEnvelopeStandsBesideTheTableAndIsSpreadOverNoYear() {
		this.desk.take("an-envelope-without-a-start");
		Table table = table();
		assertThat(table.years()).containsExactly(2026);
		assertThat(table.spans()).singleElement()
			.satisfies((span) -> assertThat(span.headline().orElseThrow().figure().id()).isEqualTo("exe-2a"));
	}

	@Test
	void aGroupHasARowOfItsOwnAndIsInNoTotal() {
		this.desk.take("a-group-beside-its-members");
		Table table = table();
		assertThat(table.groups()).extracting((row) -> row.subject().id()).containsExactly("example-group");
		assertThat(table.blocks()).flatExtracting((block) -> block.rows())
			.extracting((row) -> ((Row) row).subject().id())
			.containsExactly("example-cloud");
		assertThat(table.blocks()).flatExtracting((block) -> block.totals()).isEmpty();
	}

	@Test
	void aWithdrawnPlanIsShownAsSuchAndRankedNowhere() {
		this.desk.take("a-withdrawn-plan");
		Row row = row(table(), "example-company");
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
		assertThat(this.comparisons.table(Question.of("capex"), Lens.plain(Desk.TODAY).on(Desk.TODAY.withYear(2020)))
			.isEmpty()).isTrue();
	}

	private Table table() {
		return this.comparisons.table(Question.of("capex"), Lens.plain(Desk.TODAY));
	}

	private static Row row(Table table, String subject) {
		return table.rows().filter((row) -> row.subject().id().equals(subject)).findFirst().orElseThrow();
	}

}
