package org.outlay.cases;

import org.junit.jupiter.api.Test;

import org.outlay.readings.headline.HeadlineRule;
import org.outlay.readings.headline.Agreement;
import org.outlay.readings.headline.Headline;
import org.outlay.readings.headline.Policy;
import org.outlay.readings.headline.Relation;
import org.outlay.readings.track.PlanStep;
import org.outlay.readings.track.Track;
import org.outlay.readings.track.Tracks;
import org.outlay.values.amount.Growth;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** Plans that are raised, fulfilled or withdrawn. */
@CaseTest
class RevisionCasesTests {

	private static final String PLAN = "example-company:capex:company-capex:2026";

	private static final String LAST_YEAR = "example-company:capex:company-capex:2025";

	@Autowired
	private Desk desk;

	@Autowired
	private Tracks tracks;

	@Test
	void from160RaisedToOver200InTheWordsOfTheText() {
		this.desk.take("raised-in-words");
		assertThat(this.desk.between("exr-4a", "exr-4b").relation()).isEqualTo(Relation.REVISION);
		assertThat(this.desk.between("exr-4a", "exr-4b").reason()).startsWith("A source itself says");
		assertThat(this.desk.between("exj-2a", "exr-4a").relation()).isEqualTo(Relation.REAFFIRMS);
		assertThat(shown("2026-06-09")).isEqualTo("CNY 160 billion");
		assertThat(shown("2026-06-10")).isEqualTo("over CNY 200 billion");
		assertThat(this.desk.headline(PLAN).alternatives()).as("the old plan is no longer current").isEmpty();
		assertThat(track("2026-11-21").steps()).extracting(PlanStep::verb).containsExactly("reaffirmed", "raised");
	}

	@Test
	void from160RaisedToOver200WithoutTheWords() {
		this.desk.take("raised-without-words");
		assertThat(this.desk.figure("exk-2a").content().links().revises()).isNull();
		assertThat(this.desk.between("exj-2a", "exk-2a").relation()).isEqualTo(Relation.REVISION);
		assertThat(shown("2026-06-09")).isEqualTo("CNY 160 billion");
		assertThat(shown("2026-06-10")).isEqualTo("over CNY 200 billion");
		assertThat(this.desk.headline(PLAN).agreement()).isEqualTo(Agreement.SINGLE);
	}

	@Test
	void theRiseToAFloorIsAFloorItself() {
		this.desk.take("raised-without-words");
		Growth growth = Growth.between(this.desk.figure("exj-2a").amount(), this.desk.figure("exk-2a").amount())
			.orElseThrow();
		assertThat(growth.words()).isEqualTo("more than +25%");
	}

	@Test
	void aPlanWhosePeriodPassedWithoutAnActualStaysAPlan() {
		this.desk.take("a-plan-without-an-actual");
		Headline headline = this.desk.headline(LAST_YEAR);
		assertThat(headline.figure().wording()).isEqualTo("over CNY 120 billion");
		assertThat(headline.figure().standing()).isEqualTo("plan");
		assertThat(track("2025-12-31").statusWords()).isEqualTo("open until 31 December 2025");
		assertThat(track("2026-01-01").statusWords()).isEqualTo("ended 31 December 2025, no actual recorded");
	}

	@Test
	void theActualTakesThePlaceOfThePlanAndContradictsNobody() {
		this.desk.take("a-plan-without-an-actual");
		this.desk.take("a-plan-without-an-actual-yet");
		assertThat(this.desk.headline(LAST_YEAR, Desk.on("2026-03-29")).figure().id()).isEqualTo("exp-3a");
		Headline headline = this.desk.headline(LAST_YEAR, Desk.on("2026-03-30"));
		assertThat(headline.figure().id()).isEqualTo("exr-1a");
		assertThat(headline.agreement()).isNotEqualTo(Agreement.CONFLICTING);
		assertThat(this.desk.between("exp-3a", "exr-1a").relation()).isEqualTo(Relation.OUTCOME);
		assertThat(track("2026-03-30").status()).isEqualTo(Track.PlanStatus.REALISED);
	}

	@Test
	void aWithdrawnPlanLeavesForceAndLeavesNoAmount() {
		this.desk.take("a-withdrawn-plan");
		assertThat(shown("2026-06-09")).isEqualTo("CNY 160 billion");
		Headline headline = this.desk.headline(PLAN, Desk.on("2026-06-10"));
		assertThat(headline.figure().wording()).isEqualTo("withdrawn");
		assertThat(headline.figure().standing()).isEqualTo("plan, withdrawn");
		assertThat(headline.figure().amount().low()).isNull();
		assertThat(headline.figure().amount().high()).isNull();
		assertThat(headline.alternatives()).isEmpty();
		assertThat(this.desk.between("exp-3a", "exw-2a").relation()).isEqualTo(Relation.REVISION);
		assertThat(track("2026-06-09").status()).isEqualTo(Track.PlanStatus.OPEN);
		assertThat(track("2026-06-10").status()).isEqualTo(Track.PlanStatus.WITHDRAWN);
		assertThat(track("2026-06-10").steps()).singleElement().satisfies((step) -> {
			assertThat(step.verb()).isEqualTo("withdrawn");
			assertThat(step.change()).as("nothing is added up").isNull();
		});
	}

	@Test
	void aPlanTakenUpAgainReplacesItsWithdrawal() {
		this.desk.take("a-withdrawn-plan");
		this.desk.take("a-plan-taken-up-again");
		assertThat(this.desk.between("exw-2a", "exa-2a").relation()).isEqualTo(Relation.REVISION);
		Headline headline = this.desk.headline(PLAN);
		assertThat(headline.figure().wording()).isEqualTo("CNY 100 billion");
		assertThat(headline.alternatives()).isEmpty();
		assertThat(track("2026-11-21").status()).isEqualTo(Track.PlanStatus.OPEN);
	}

	@Test
	void whoStillTellsAWithdrawnPlanDisagreesWithItsWithdrawal() {
		this.desk.take("a-withdrawn-plan");
		this.desk.take("a-plan-another-voice-still-tells");
		assertThat(this.desk.between("exw-2a", "exu-2a").relation()).isEqualTo(Relation.CONFLICT);
		Headline headline = this.desk.headline(PLAN);
		assertThat(headline.figure().wording()).isEqualTo("withdrawn");
		assertThat(headline.agreement()).isEqualTo(Agreement.CONFLICTING);
		assertThat(this.desk.resolved(PLAN, Desk.on("2026-11-21"), Policy.CONSERVATIVE_MIN)
			.headline()
			.orElseThrow()
			.figure()
			.wording()).as("an undisclosed amount is not the smallest amount").isEqualTo("about CNY 150 billion");
	}

	private Track track(String day) {
		return this.tracks.of("example-company", HeadlineRule.of(Desk.on(day))).get(0);
	}

	private String shown(String day) {
		return this.desk.headline(PLAN, Desk.on(day)).figure().wording();
	}

}
