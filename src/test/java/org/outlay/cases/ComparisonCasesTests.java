package org.outlay.cases;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.outlay.facts.claim.Nature;
import org.outlay.readings.comparison.Comparison;
import org.outlay.readings.comparison.ComparisonQuery;
import org.outlay.readings.comparison.Comparisons;
import org.outlay.readings.comparison.EmptyReason;
import org.outlay.readings.comparison.TableRow;
import org.outlay.readings.comparison.TableTotal;
import org.outlay.readings.view.PointOfView;
import org.outlay.readings.view.ShownCurrency;
import org.outlay.values.period.FigureYear;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** Companies by years. */
@CaseTest
class ComparisonCasesTests {

	private static final PointOfView LENS = PointOfView.plain(Desk.TODAY);

	private static final PointOfView IN_CNY = new PointOfView(Desk.TODAY, null, null, null, null,
			ShownCurrency.parse("CNY"), null);

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
		TableTotal.Sum sum = sum(LENS, 2026);
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
		assertThat(row(LENS, "example-labs").standing()).isEqualTo(TableRow.Standing.INNER);
		assertThat(row(LENS, "example-labs").entries().get(FigureYear.calendar(2026)).rank()).isNull();
	}

	@Test
	void aRankIsASpanWhereIntervalsOverlap() {
		assertThat(rank("example-search")).isEqualTo("1 of 3");
		assertThat(rank("example-cloud")).isEqualTo("2–3 of 3");
		assertThat(rank("example-chips")).isEqualTo("2–3 of 3");
	}

	@Test
	void rowsAreSortedByEitherEndAndCurrenciesAreNotSortedIntoEachOther() {
		assertThat(names(ComparisonQuery.SortBy.LOW)).containsExactly("Example Search", "Example Cloud",
				"Example Chips", "Example Labs", "Example Abroad");
		assertThat(names(ComparisonQuery.SortBy.HIGH)).containsExactly("Example Search", "Example Chips",
				"Example Cloud", "Example Labs", "Example Abroad");
	}

	@Test
	void anEmptyCellSaysWhy() {
		assertThat(row(LENS, "example-chips").absences()).containsEntry(FigureYear.calendar(2025),
				EmptyReason.NO_CLAIM);
		assertThat(row(LENS, "example-search").absences()).containsEntry(FigureYear.calendar(2025),
				EmptyReason.NOT_COMPARABLE);
		ComparisonQuery actuals = new ComparisonQuery("capex", null, null, List.of(), 2025, 2026, Nature.ACTUAL,
				ComparisonQuery.SortBy.NAME, null);
		assertThat(this.comparisons.table(actuals, LENS).rows().toList().get(0).absences())
			.containsEntry(FigureYear.calendar(2026), EmptyReason.NOT_YET_DUE);
	}

	@Test
	void twelveMonthsWithoutALabelStandUnderNoYear() {
		assertThat(table(LENS).spans()).extracting((reading) -> reading.quantity().key())
			.containsExactly("example-chips:capex:company-capex:2025-Q3--2026-Q2");
	}

	@Test
	void whatIsNewSinceAnEarlierDayIsToldWithItsYear() {
		ComparisonQuery since = new ComparisonQuery("capex", null, null, List.of("example-cloud"), null, null, null,
				ComparisonQuery.SortBy.NAME, LocalDate.of(2026, 1, 31));
		assertThat(this.comparisons.table(since, LENS).rows().toList().get(0).changes())
			.extracting((change) -> change.words())
			.containsExactly("2025: new: CNY 100 billion", "2026: new: CNY 120 billion");
	}

	private Comparison table(PointOfView view) {
		return this.comparisons.table(ComparisonQuery.of("capex"), view);
	}

	private Comparison.Block capex(PointOfView view) {
		return table(view).blocks()
			.stream()
			.filter((block) -> block.family().code().equals("company-capex"))
			.findFirst()
			.orElseThrow();
	}

	private TableTotal.Sum sum(PointOfView view, int year) {
		return capex(view).totals()
			.stream()
			.filter((total) -> total.unit().code().equals("CNY"))
			.findFirst()
			.orElseThrow()
			.sums()
			.get(FigureYear.calendar(year));
	}

	private TableRow row(PointOfView view, String subject) {
		return capex(view).rows()
			.stream()
			.filter((row) -> row.subject().id().equals(subject))
			.findFirst()
			.orElseThrow();
	}

	private String rank(String subject) {
		return row(LENS, subject).entries().get(FigureYear.calendar(2026)).rank().words();
	}

	private List<String> names(ComparisonQuery.SortBy sortBy) {
		ComparisonQuery query = new ComparisonQuery("capex", "company-capex", null, List.of(), null, null, null, sortBy,
				null);
		return this.comparisons.table(query, LENS)
			.blocks()
			.get(0)
			.rows()
			.stream()
			.map((row) -> row.subject().name())
			.toList();
	}

}
