package org.outlay.cases;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.outlay.claim.Nature;
import org.outlay.comparison.Absence;
import org.outlay.comparison.Block;
import org.outlay.comparison.Comparisons;
import org.outlay.comparison.Order;
import org.outlay.comparison.Question;
import org.outlay.comparison.Row;
import org.outlay.comparison.Table;
import org.outlay.comparison.Total;
import org.outlay.lens.Currency;
import org.outlay.lens.Lens;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** Companies by years. */
@CaseTest
class ComparisonCasesTests {

	private static final Lens LENS = Lens.plain(Desk.TODAY);

	private static final Lens IN_CNY = new Lens(Desk.TODAY, null, null, null, null, Currency.parse("CNY"), null);

	private final Comparisons comparisons;

	private final Desk desk;

	ComparisonCasesTests(@Autowired Comparisons comparisons, @Autowired Desk desk) {
		this.comparisons = comparisons;
		this.desk = desk;
	}

	@BeforeEach
	void take() {
		this.desk.take("companies-compared");
	}

	@Test
	void aSumWithoutEveryCompanyIsOnlyAFloorAndSaysHowManyItCovers() {
		Total.Sum sum = sum(LENS, 2026);
		assertThat(sum.total().words()).isEqualTo("over CNY 420 billion");
		assertThat(sum.coverage()).isEqualTo("3 of 4; 3 plans");
		assertThat(sum(LENS, 2025).total().words()).isEqualTo("at least CNY 100 billion");
	}

	@Test
	void inOneCurrencyTheSumCoversEverybody() {
		assertThat(sum(IN_CNY, 2026).coverage()).startsWith("4 of 4");
		assertThat(sum(IN_CNY, 2026).total().words()).startsWith("over CNY 48");
	}

	@Test
	void aDivisionIsNeverAddedToItsCompany() {
		assertThat(row(LENS, "example-labs").standing()).isEqualTo(Row.Standing.INNER);
		assertThat(row(LENS, "example-labs").entries().get(2026).rank()).isNull();
	}

	@Test
	void aRankIsASpanWhereIntervalsOverlap() {
		assertThat(rank("example-search")).isEqualTo("1 of 3");
		assertThat(rank("example-cloud")).isEqualTo("2–3 of 3");
		assertThat(rank("example-chips")).isEqualTo("2–3 of 3");
	}

	@Test
	void rowsAreSortedByEitherEndAndCurrenciesAreNotSortedIntoEachOther() {
		assertThat(names(Order.LOW)).containsExactly("Example Search", "Example Cloud", "Example Chips", "Example Labs",
				"Example Abroad");
		assertThat(names(Order.HIGH)).containsExactly("Example Search", "Example Chips", "Example Cloud",
				"Example Labs", "Example Abroad");
	}

	@Test
	void anEmptyCellSaysWhy() {
		assertThat(row(LENS, "example-chips").absences()).containsEntry(2025, Absence.NO_CLAIM);
		assertThat(row(LENS, "example-search").absences()).containsEntry(2025, Absence.NOT_COMPARABLE);
		Question actuals = new Question("capex", null, List.of(), 2025, 2026, Nature.ACTUAL, Order.NAME, null);
		assertThat(this.comparisons.table(actuals, LENS).rows().toList().get(0).absences()).containsEntry(2026,
				Absence.NOT_YET_DUE);
	}

	@Test
	void aFiscalYearStandsUnderNoCalendarYear() {
		assertThat(table(LENS).spans()).extracting((reading) -> reading.cell().key())
			.containsExactly("example-chips:capex:capital-expenditure:2025-Q3--2026-Q2");
	}

	@Test
	void whatIsNewSinceAnEarlierDayIsToldWithItsYear() {
		Question since = new Question("capex", null, List.of("example-cloud"), null, null, null, Order.NAME,
				LocalDate.of(2026, 1, 31));
		assertThat(this.comparisons.table(since, LENS).rows().toList().get(0).changes())
			.extracting((change) -> change.words())
			.containsExactly("2025: new: CNY 100 billion", "2026: new: CNY 120 billion");
	}

	private Table table(Lens lens) {
		return this.comparisons.table(Question.of("capex"), lens);
	}

	private Block capex(Lens lens) {
		return table(lens).blocks()
			.stream()
			.filter((block) -> block.basis().code().equals("capital-expenditure"))
			.findFirst()
			.orElseThrow();
	}

	private Total.Sum sum(Lens lens, int year) {
		return capex(lens).totals()
			.stream()
			.filter((total) -> total.unit().code().equals("CNY"))
			.findFirst()
			.orElseThrow()
			.sums()
			.get(year);
	}

	private Row row(Lens lens, String subject) {
		return capex(lens).rows()
			.stream()
			.filter((row) -> row.subject().id().equals(subject))
			.findFirst()
			.orElseThrow();
	}

	private String rank(String subject) {
		return row(LENS, subject).entries().get(2026).rank().words();
	}

	private List<String> names(Order order) {
		Question question = new Question("capex", "capital-expenditure", List.of(), null, null, null, order, null);
		return this.comparisons.table(question, LENS)
			.blocks()
			.get(0)
			.rows()
			.stream()
			.map((row) -> row.subject().name())
			.toList();
	}

}
