package org.outlay.cases;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.outlay.comparison.Absence;
import org.outlay.coverage.Coverages;
import org.outlay.coverage.Grid;
import org.outlay.coverage.Lead;
import org.outlay.coverage.Question;
import org.outlay.coverage.Row;
import org.outlay.coverage.RowKind;
import org.outlay.coverage.State;
import org.outlay.ledger.SubjectRef;
import org.outlay.lens.Lens;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** The same cases as the coverage grid shows them. */
@CaseTest
class CoverageCasesTests {

	@Autowired
	private Desk desk;

	@Autowired
	private Coverages coverages;

	@Test
	void aPlanWhoseYearPassedWithoutAnActualIsStaleAndWorthFollowing() {
		this.desk.take("a-plan-without-an-actual");
		assertThat(states(row(grid("2025-12-31"), "example-company"), 2025)).containsExactly(State.KNOWN);
		Grid later = grid("2026-01-01");
		assertThat(states(row(later, "example-company"), 2025)).containsExactly(State.STALE);
		assertThat(later.leads()).singleElement().satisfies((lead) -> {
			assertThat(lead.reason()).isEqualTo(Lead.Reason.OVERDUE);
			assertThat(lead.sentence()).isEqualTo("Example Company, Capital expenditure, 2025:"
					+ " the time is over, and all there is on it is a plan.");
			assertThat(lead.cell()).isNotNull();
		});
	}

	@Test
	void voicesThatCannotAllBeRightAreAConflictAndALead() {
		this.desk.take("two-voices");
		Grid grid = grid("2026-03-15");
		assertThat(states(row(grid, "example-company"), 2026)).containsExactly(State.CONFLICTING);
		assertThat(grid.leads()).extracting(Lead::reason).containsExactly(Lead.Reason.CONFLICT);
		assertThat(grid.leads()).extracting(Lead::sentence).noneMatch((sentence) -> sentence.contains("billion"));
	}

	@Test
	void anEnvelopeStandsBesideTheYearsAndIsSpreadOverNone() {
		this.desk.take("an-envelope-without-a-start");
		Row envelope = grid("2026-11-21").rows()
			.stream()
			.filter((row) -> !row.beside().isEmpty())
			.findFirst()
			.orElseThrow();
		assertThat(envelope.beside()).singleElement()
			.satisfies((spot) -> assertThat(spot.shown().orElseThrow().id()).isEqualTo("exe-2a"));
		assertThat(envelope.years().values()).flatExtracting((spots) -> spots)
			.noneMatch((spot) -> spot.equals(envelope.beside().get(0)));
	}

	@Test
	void aGroupHasARowOfItsOwnAndCountsForNoMember() {
		this.desk.take("a-group-beside-its-members");
		Grid grid = grid("2026-11-21");
		assertThat(row(grid, "example-group").kind()).isEqualTo(RowKind.GROUP);
		assertThat(grid.without()).extracting(SubjectRef::id).containsExactly("example-chips");
		assertThat(grid.summary().capex().companies()).isEqualTo(1);
		assertThat(grid.summary().capex().known()).isEqualTo(1);
	}

	@Test
	void aProductsFigureIsNotItsCompanys() {
		this.desk.take("a-product-beside-its-company");
		Grid grid = grid("2026-11-21");
		assertThat(row(grid, "example-company").kind()).isEqualTo(RowKind.COMPANY);
		assertThat(row(grid, "example-assistant").kind()).isEqualTo(RowKind.PRODUCT);
		assertThat(this.coverages.grid(new Question(RowKind.PRODUCT, null, null), lens("2026-11-21")).rows())
			.extracting((row) -> row.subject().id())
			.containsOnly("example-assistant");
	}

	@Test
	void fiscalYearsStandUnderTheYearTheyAreCalledBy() {
		this.desk.take("fiscal-years");
		Row march = row(grid("2026-11-21"), "example-march");
		assertThat(march.years()).containsOnlyKeys(2026);
	}

	@Test
	void aWithdrawnPlanIsKnownAndAwaitsNothing() {
		this.desk.take("a-withdrawn-plan");
		Grid grid = grid("2027-03-01");
		assertThat(states(row(grid, "example-company"), 2026)).containsExactly(State.KNOWN);
		assertThat(grid.leads()).isEmpty();
	}

	@Test
	void anOnlyVoiceWithoutANameIsALead() {
		this.desk.take("an-unread-origin");
		assertThat(grid("2026-11-21").leads()).extracting(Lead::sentence)
			.containsExactly("Example Company, Capital expenditure, 2026: unnamed people are the only voice on it.");
	}

	@Test
	void emptyYearsSayWhyAndGapsBetweenKnownOnesAreLeads() {
		this.desk.take("companies-compared");
		Grid grid = grid("2026-11-21");
		assertThat(grid.rows()).allSatisfy((row) -> grid.years()
			.forEach((year) -> assertThat(row.absences().containsKey(year) != row.years().containsKey(year))
				.as(row + " in " + year)
				.isTrue()));
		assertThat(grid.rows()).flatExtracting((row) -> row.absences().values()).contains(Absence.NO_CLAIM);
	}

	@Test
	void aStateKeepsRowsThatHaveItAndTheSummaryStaysWhole() {
		this.desk.take("a-plan-without-an-actual");
		Lens lens = lens("2026-11-21");
		assertThat(this.coverages.grid(new Question(null, null, State.CONFLICTING), lens).rows()).isEmpty();
		assertThat(this.coverages.grid(new Question(null, null, State.STALE), lens).rows()).hasSize(1);
		assertThat(this.coverages.grid(new Question(null, null, State.CONFLICTING), lens).summary().of(State.STALE))
			.isEqualTo(1);
	}

	@Test
	void beforeTheFirstClaimTheGridIsEmpty() {
		this.desk.take("before-the-first-claim");
		Grid grid = grid("2020-01-01");
		assertThat(grid.rows()).isEmpty();
		assertThat(grid.years()).isEmpty();
		assertThat(grid.leads()).isEmpty();
		assertThat(grid.summary().newest()).isNull();
	}

	private static List<State> states(Row row, int year) {
		return row.years().get(year).stream().map((spot) -> spot.state()).toList();
	}

	private static Row row(Grid grid, String subject) {
		return grid.rows().stream().filter((row) -> row.subject().id().equals(subject)).findFirst().orElseThrow();
	}

	private Grid grid(String day) {
		return this.coverages.grid(Question.ALL, lens(day));
	}

	private static Lens lens(String day) {
		return Lens.plain(Desk.TODAY).on(LocalDate.parse(day));
	}

}
