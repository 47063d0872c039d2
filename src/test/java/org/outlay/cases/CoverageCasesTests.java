package org.outlay.cases;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import org.outlay.readings.comparison.EmptyReason;
import org.outlay.readings.coverage.CoverageGrid;
import org.outlay.readings.coverage.CoverageRow;
import org.outlay.readings.coverage.CoverageScope;
import org.outlay.readings.coverage.CoverageState;
import org.outlay.readings.coverage.Coverages;
import org.outlay.readings.coverage.RowKind;
import org.outlay.readings.coverage.Suggestion;
import org.outlay.readings.ledger.SubjectRef;
import org.outlay.readings.view.PointOfView;
import org.outlay.values.period.FigureYear;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** The cases in the coverage grid. */
@CaseTest
class CoverageCasesTests {

	@Autowired
	private Desk desk;

	@Autowired
	private Coverages coverages;

	@Test
	void aPlanWhoseYearPassedWithoutAnActualIsStaleAndWorthFollowing() {
		this.desk.take("a-plan-without-an-actual");
		assertThat(states(row(grid("2025-12-31"), "example-company"), 2025)).containsExactly(CoverageState.KNOWN);
		CoverageGrid later = grid("2026-01-01");
		assertThat(states(row(later, "example-company"), 2025)).containsExactly(CoverageState.STALE);
		assertThat(later.suggestions()).singleElement().satisfies((suggestion) -> {
			assertThat(suggestion.reason()).isEqualTo(Suggestion.Reason.OVERDUE);
			assertThat(suggestion.sentence()).isEqualTo("Example Company, Capital expenditure, 2025:"
					+ " the period is over, and only a plan is recorded.");
			assertThat(suggestion.quantity()).isNotNull();
		});
	}

	@Test
	void voicesThatCannotAllBeRightAreAConflictAndALead() {
		this.desk.take("two-voices");
		CoverageGrid grid = grid("2026-03-15");
		assertThat(states(row(grid, "example-company"), 2026)).containsExactly(CoverageState.CONFLICTING);
		assertThat(grid.suggestions()).extracting(Suggestion::reason).containsExactly(Suggestion.Reason.CONFLICT);
		assertThat(grid.suggestions()).extracting(Suggestion::sentence)
			.noneMatch((sentence) -> sentence.contains("billion"));
	}

	@Test
	void anEnvelopeStandsBesideTheYearsAndIsSpreadOverNone() {
		this.desk.take("an-envelope-without-a-start");
		CoverageRow envelope = grid("2026-11-21").rows()
			.stream()
			.filter((row) -> !row.beside().isEmpty())
			.findFirst()
			.orElseThrow();
		assertThat(envelope.beside()).singleElement()
			.satisfies((cell) -> assertThat(cell.shown().orElseThrow().id()).isEqualTo("exe-2a"));
		assertThat(envelope.years().values()).flatExtracting((cells) -> cells)
			.noneMatch((cell) -> cell.equals(envelope.beside().get(0)));
	}

	@Test
	void aGroupHasARowOfItsOwnAndCountsForNoMember() {
		this.desk.take("a-group-beside-its-members");
		CoverageGrid grid = grid("2026-11-21");
		assertThat(row(grid, "example-group").kind()).isEqualTo(RowKind.GROUP);
		assertThat(grid.without()).extracting(SubjectRef::id).containsExactly("example-chips");
		assertThat(grid.summary().capex().companies()).isEqualTo(1);
		assertThat(grid.summary().capex().known()).isEqualTo(1);
	}

	@Test
	void aProductsFigureIsNotItsCompanys() {
		this.desk.take("a-product-beside-its-company");
		CoverageGrid grid = grid("2026-11-21");
		assertThat(row(grid, "example-company").kind()).isEqualTo(RowKind.COMPANY);
		assertThat(row(grid, "example-assistant").kind()).isEqualTo(RowKind.PRODUCT);
		assertThat(this.coverages.grid(new CoverageScope(RowKind.PRODUCT, null, null), view("2026-11-21")).rows())
			.extracting((row) -> row.subject().id())
			.containsOnly("example-assistant");
	}

	@Test
	void fiscalYearsStandUnderTheirOwnLabelAndLeaveNoGap() {
		this.desk.take("fiscal-years");
		CoverageRow march = row(grid("2026-11-21"), "example-march");
		assertThat(march.years()).containsOnlyKeys(new FigureYear(2026, true));
		assertThat(march.absences()).containsExactly(Map.entry(FigureYear.calendar(2026), EmptyReason.FISCAL_YEAR));
		assertThat(grid("2026-11-21").summary().of(CoverageState.EMPTY)).isZero();
	}

	@Test
	void aWithdrawnPlanIsKnownAndAwaitsNothing() {
		this.desk.take("a-withdrawn-plan");
		CoverageGrid grid = grid("2027-03-01");
		assertThat(states(row(grid, "example-company"), 2026)).containsExactly(CoverageState.KNOWN);
		assertThat(grid.suggestions()).isEmpty();
	}

	@Test
	void anOnlyVoiceWithoutANameIsALead() {
		this.desk.take("an-unread-origin");
		assertThat(grid("2026-11-21").suggestions()).extracting(Suggestion::sentence)
			.containsExactly("Example Company, Capital expenditure, 2026: only unnamed people say so.");
	}

	@Test
	void emptyYearsSayWhyAndGapsBetweenKnownOnesAreLeads() {
		this.desk.take("companies-compared");
		CoverageGrid grid = grid("2026-11-21");
		assertThat(grid.rows()).allSatisfy((row) -> grid.years()
			.forEach((year) -> assertThat(row.absences().containsKey(year) != row.years().containsKey(year))
				.as(row + " in " + year)
				.isTrue()));
		assertThat(grid.rows()).flatExtracting((row) -> row.absences().values()).contains(EmptyReason.NO_CLAIM);
	}

	@Test
	void aStateKeepsRowsThatHaveItAndTheSummaryStaysWhole() {
		this.desk.take("a-plan-without-an-actual");
		PointOfView view = view("2026-11-21");
		assertThat(this.coverages.grid(new CoverageScope(null, null, CoverageState.CONFLICTING), view).rows())
			.isEmpty();
		assertThat(this.coverages.grid(new CoverageScope(null, null, CoverageState.STALE), view).rows()).hasSize(1);
		assertThat(this.coverages.grid(new CoverageScope(null, null, CoverageState.CONFLICTING), view)
			.summary()
			.of(CoverageState.STALE)).isEqualTo(1);
	}

	@Test
	void beforeTheFirstClaimTheGridIsEmpty() {
		this.desk.take("before-the-first-claim");
		CoverageGrid grid = grid("2020-01-01");
		assertThat(grid.rows()).isEmpty();
		assertThat(grid.years()).isEmpty();
		assertThat(grid.suggestions()).isEmpty();
		assertThat(grid.summary().newest()).isNull();
	}

	private static List<CoverageState> states(CoverageRow row, int year) {
		return row.years().get(FigureYear.calendar(year)).stream().map((cell) -> cell.state()).toList();
	}

	private static CoverageRow row(CoverageGrid grid, String subject) {
		return grid.rows().stream().filter((row) -> row.subject().id().equals(subject)).findFirst().orElseThrow();
	}

	private CoverageGrid grid(String day) {
		return this.coverages.grid(CoverageScope.ALL, view(day));
	}

	private static PointOfView view(String day) {
		return PointOfView.plain(Desk.TODAY).on(LocalDate.parse(day));
	}

}
