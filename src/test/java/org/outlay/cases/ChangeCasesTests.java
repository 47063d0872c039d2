package org.outlay.cases;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

import org.outlay.readings.change.Change;
import org.outlay.readings.change.ChangeClass;
import org.outlay.readings.change.ChangeCursor;
import org.outlay.readings.change.ChangeFilter;
import org.outlay.readings.change.Changes;
import org.outlay.readings.ledger.Figure;
import org.outlay.values.period.Match;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** The change that each claim of a case makes, oldest change at the top. */
@CaseTest
class ChangeCasesTests {

	private static final String PLAN = "Example Company, Capital expenditure, 2026: ";

	@Autowired
	private Desk desk;

	@Autowired
	private Changes changes;

	@Test
	void aPlanIsNewThenRevisedDownThenUnclearThenNarrowedThenSaidAgainThenRevisedUp() {
		this.desk.take("a-plan-that-moves");
		assertThat(kinds()).containsExactly("exa-1a.1 new", "exb-1a.1 revised-down", "exc-1a.1 revised",
				"exd-1a.1 narrowed", "exe-1a.1 reaffirmed", "exf-1a.1 revised-up");
		assertThat(all()).extracting(Change::sentence)
			.containsExactly("New: " + PLAN + "CNY 160 billion (plan), according to Example Company.",
					"Revised down: " + PLAN
							+ "CNY 120 billion, before CNY 160 billion (−25%; plan), according to Example Company.",
					"Revised: " + PLAN
							+ "up to CNY 130 billion, before CNY 120 billion (direction unclear; plan), according to Example Company.",
					"Narrowed: " + PLAN
							+ "CNY 100–125 billion (plan), where up to CNY 130 billion was known, according to Example Company.",
					"Reaffirmed: " + PLAN + "CNY 100–125 billion (plan), according to Example Company.",
					"Revised up: " + PLAN
							+ "over CNY 150 billion, before CNY 100–125 billion (more than +20%; plan), according to Example Company.");
	}

	@Test
	void anOutcomeInsideGuidanceIsWithin() {
		this.desk.take("an-outcome-within-a-range");
		assertThat(all()).filteredOn((change) -> change.kind() == ChangeClass.OUTCOME)
			.singleElement()
			.satisfies((change) -> {
				assertThat(change.title()).isEqualTo("Outcome: Example Company, Capital expenditure, 2025:"
						+ " CNY 155 billion (within the earlier figure; actual), after CNY 150–160 billion (guidance)");
				assertThat(change.growth()).isNull();
				assertThat(change.difference()).isNull();
			});
	}

	@Test
	void aFigureOfAnotherDefinitionIsNoRaise() {
		this.desk.take("a-new-definition");
		assertThat(all()).filteredOn((change) -> change.before() != null).singleElement().satisfies((change) -> {
			assertThat(change.kind()).isEqualTo(ChangeClass.REVISED);
			assertThat(change.growth()).isNull();
			assertThat(change.difference()).isNull();
		});
	}

	@Test
	void aHeadlineThatSaysItsBodyAgainIsNoChangeOfItsOwn() {
		this.desk.take("said-again-in-other-words");
		assertThat(kinds()).containsExactlyInAnyOrder("exq-1a.1 new", "exl-2a.1 contradicted");
		assertThat(all()).filteredOn((change) -> change.kind() == ChangeClass.CONTRADICTED)
			.singleElement()
			.satisfies((change) -> assertThat(change.against()).extracting(Figure::id).containsExactly("exq-1a"));
	}

	@Test
	void aFloorStaysAFloorAlsoAsAChange() {
		this.desk.take("a-plan-that-moves");
		Change raised = all().get(5);
		assertThat(raised.difference().interval()).hasToString("(25000000000, ∞)");
		assertThat(raised.difference().approximate()).isFalse();
		assertThat(raised.difference().changeWords()).isEqualTo("over CNY 25 billion more");
	}

	@Test
	void whatASourceTellsOnlyAsTheFigureBeforeIsNoNews() {
		this.desk.take("raised-in-words");
		assertThat(kinds()).containsExactly("exj-2a.1 new", "exr-4b.1 revised-up");
	}

	@Test
	void aRetellingIsNoNewsEvenIfItTellsItWrongly() {
		this.desk.take("a-story-retold");
		assertThat(kinds()).containsExactly("exo-2a.1 new");
	}

	@Test
	void theFirstOfTwoRetellingsOfAnUnreadOriginIsTheNews() {
		this.desk.take("an-unread-origin");
		assertThat(kinds()).containsExactly("exa-2a.1 new");
	}

	@Test
	void anotherVoiceAgreesOrContradicts() {
		this.desk.take("two-voices");
		assertThat(kinds()).containsExactly("exp-1a.1 new", "exg-1a.1 reaffirmed", "exh-1a.1 contradicted",
				"exi-1a.1 revised-up");
		assertThat(all().get(1).sentence()).endsWith(
				"about CNY 160 billion (plan), according to an analyst, in agreement with CNY 160 billion (plan) according to Example Company.");
		assertThat(all().get(2).sentence()).endsWith(
				"CNY 300 billion (plan), according to another analyst, against CNY 160 billion (plan) according to Example Company.");
	}

	@Test
	void aRevisionThatContradictsOthersIsFoundAmongContradictions() {
		this.desk.take("two-voices");
		ChangeFilter contradicted = ChangeFilter.ALL.in(Set.of(ChangeClass.CONTRADICTED));
		assertThat(kinds(contradicted)).containsExactly("exh-1a.1 contradicted", "exi-1a.1 revised-up");
		assertThat(all().get(3).against()).extracting((figure) -> figure.id()).contains("exh-1a", "exg-1a");
	}

	@Test
	void aFigureWithinWhatWasKnownNarrowsIt() {
		this.desk.take("tens-of-millions");
		assertThat(kinds()).contains("exi-2a.1 narrowed", "exd-2a.1 contradicted");
	}

	@Test
	void anActualIsTheOutcomeOfThePlan() {
		this.desk.take("a-plan-without-an-actual");
		this.desk.take("a-plan-without-an-actual-yet");
		assertThat(all().get(1).sentence()).isEqualTo(
				"Outcome: Example Company, Capital expenditure, 2025: CNY 131 billion (within the earlier figure; actual), after over CNY 120 billion (plan), according to Annual report.");
	}

	@Test
	void aPlanIsWithdrawnAndTakenUpAgain() {
		this.desk.take("a-withdrawn-plan");
		this.desk.take("a-plan-taken-up-again");
		assertThat(kinds()).containsExactly("exp-3a.1 new", "exw-2a.1 withdrawn", "exa-2a.1 revised");
		assertThat(all().get(1).title()).isEqualTo("Withdrawn: " + PLAN + "before CNY 160 billion (plan)");
		assertThat(all().get(2).title()).isEqualTo("Revised: " + PLAN + "CNY 100 billion, before withdrawn (plan)");
	}

	@Test
	void ourOwnSlipIsOurCorrectionAndNoChangeOfAnybodysMind() {
		this.desk.take("our-own-typo", "as-typed", "2026-11-21T12:00:00Z");
		this.desk.take("our-own-typo", "put-right", "2026-11-22T12:00:00Z");
		assertThat(kinds()).containsExactly("ext-2a.1 new", "ext-2a.2 our-correction");
		assertThat(all().get(1).sentence())
			.isEqualTo("Our correction: " + PLAN + "CNY 160 billion, recorded before as CNY 610 billion.");
		this.desk.take("a-misread-claim-in-force");
		assertThat(kinds()).contains("ext-2b.1 our-correction");
	}

	@Test
	void aClaimWeNoLongerMakeIsOurCorrection() {
		this.desk.take("a-claim-taken-back", "as-read", "2026-11-21T12:00:00Z");
		this.desk.take("a-claim-taken-back", "read-again", "2026-11-22T12:00:00Z");
		Change last = all().get(2);
		assertThat(last.id()).isEqualTo("ext-2a.1.end");
		assertThat(last.title()).isEqualTo("Our correction: " + PLAN + "CNY 160 billion is no longer on record");
		assertThat(last.position().moment()).isEqualTo("2026-11-22T12:00:00Z");
	}

	@Test
	void anArticleEnteredLateChangesNothingThatWasSaidBefore() {
		this.desk.take("entered-late", "june", "2026-11-21T12:00:00Z");
		List<Change> before = all();
		this.desk.take("entered-late", "january", "2026-11-22T12:00:00Z");
		assertThat(all().subList(0, 1)).isEqualTo(before);
		assertThat(all().get(1).kind()).isEqualTo(ChangeClass.NEW);
		assertThat(all().get(1).late()).isTrue();
		assertThat(all().get(1).sentence()).endsWith("; it was published before figures recorded earlier.");
	}

	@Test
	void aHeadlineTheEditorSetsAsideIsNoNews() {
		this.desk.take("a-headline-its-body-contradicts");
		assertThat(kinds()).doesNotContain("exh-1a.1 new").hasSize(1);
	}

	@Test
	void aThresholdIsMetCertainlyOrPossibly() {
		this.desk.take("a-plan-that-moves");
		assertThat(by("20", Match.CERTAIN)).containsExactly("exb-1a.1", "exf-1a.1");
		assertThat(by("25", Match.CERTAIN)).containsExactly("exb-1a.1");
		assertThat(by("25", Match.POSSIBLE)).contains("exb-1a.1", "exc-1a.1", "exf-1a.1");
		assertThat(by("101", Match.POSSIBLE)).containsExactly("exf-1a.1");
	}

	@Test
	void whoAsksWithTheLastMomentSeenMissesNothingAndSeesNothingTwice() {
		List<String> seen = new ArrayList<>();
		Instant since = null;
		for (int i = 1; i <= 6; i++) {
			String file = List.of("1-first", "2-lower", "3-unclear", "4-narrower", "5-again", "6-higher").get(i - 1);
			this.desk.take("a-plan-that-moves", file, "2026-11-2" + (i / 2) + "T12:00:00Z");
			if (i != 2) {
				for (Change change : this.changes.stretch(ChangeFilter.ALL.recorded(since, null), false, 0, 50)) {
					seen.add(change.id());
					since = change.position().moment();
				}
			}
			else {
				assertThat(this.changes.stretch(ChangeFilter.ALL.recorded(since, null), false, 0, 50)).hasSize(1);
			}
		}
		assertThat(seen).doesNotHaveDuplicates();
	}

	@Test
	void pagesPutTogetherAreTheListForwardsAndBackwards() {
		this.desk.take("a-plan-that-moves");
		this.desk.take("a-claim-taken-back", "as-read", "2026-11-22T12:00:00Z");
		this.desk.take("a-claim-taken-back", "read-again", "2026-11-23T12:00:00Z");
		List<Change> whole = all();
		List<Change> pieced = new ArrayList<>();
		ChangeCursor after = null;
		do {
			Changes.Page page = this.changes.newest(ChangeFilter.ALL, after, 2);
			pieced.addAll(0, reversed(page.changes()));
			after = page.next();
		}
		while (after != null);
		assertThat(pieced).isEqualTo(whole);
	}

	private static List<Change> reversed(List<Change> changes) {
		List<Change> reversed = new ArrayList<>(changes);
		Collections.reverse(reversed);
		return reversed;
	}

	private List<Change> all() {
		return this.changes.stretch(ChangeFilter.ALL, false, 0, 100);
	}

	private List<String> kinds() {
		return kinds(ChangeFilter.ALL);
	}

	private List<String> kinds(ChangeFilter filter) {
		return this.changes.stretch(filter, false, 0, 100)
			.stream()
			.map((change) -> change.id() + " " + change.kind().code())
			.toList();
	}

	private List<String> by(String percent, Match match) {
		return this.changes.stretch(ChangeFilter.ALL.by(new BigDecimal(percent), match), false, 0, 100)
			.stream()
			.map(Change::id)
			.toList();
	}

}
