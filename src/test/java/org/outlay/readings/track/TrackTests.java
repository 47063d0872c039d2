package org.outlay.readings.track;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import org.outlay.Telling;
import org.outlay.facts.claim.AsserterKind;
import org.outlay.facts.claim.Nature;
import org.outlay.facts.claim.Rank;
import org.outlay.facts.claim.Status;
import org.outlay.readings.headline.Relation;
import org.outlay.readings.ledger.Figure;
import org.outlay.values.period.AsOf;
import org.outlay.values.period.Match;

import static org.assertj.core.api.Assertions.assertThat;

class TrackTests {

	private static final AsOf TODAY = AsOf.certain(LocalDate.of(2026, 11, 21));

	private static final AsOf LATER = AsOf.certain(LocalDate.of(2027, 3, 1));

	private static final Telling JANUARY = Telling.exactly("a", "160").in("january").on("2026-01-10");

	private static final Telling JUNE = Telling.over("b", "200").in("june").on("2026-06-10");

	@Test
	void aRaisedPlanIsOneStepWithItsChangeAndTheDaysBetween() {
		Track track = track(TODAY, JANUARY, JUNE);
		PlanStep step = track.steps().get(0);
		assertThat(step.verb()).isEqualTo("raised");
		assertThat(step.change().changeWords()).isEqualTo("over CNY 40 billion more");
		assertThat(step.growth().words()).isEqualTo("more than +25%");
		assertThat(step.timing()).isEqualTo("151 days later");
		assertThat(step.related().reason()).contains("outside the earlier one");
		assertThat(track.statusWords()).isEqualTo("open until 31 December 2026");
	}

	@Test
	void raisedFromIsARevisionWithinOneSourceAndTellsNoDays() {
		PlanStep step = track(TODAY, Telling.about("b", "160"), Telling.over("a", "200").revising("b")).steps().get(0);
		assertThat(step.before().id()).isEqualTo("b");
		assertThat(step.relation()).isEqualTo(Relation.REVISION);
		assertThat(step.elapsed()).isNull();
		assertThat(step.timing()).isEqualTo("both reported by one source");
		assertThat(step.growth().words()).isEqualTo("more than about +25%");
	}

	@Test
	void anUndatedSourceGivesAnIntervalOfDays() {
		assertThat(track(TODAY, JANUARY, JUNE.undated("2026-06-10", "2026-11-01")).steps().get(0).timing())
			.isEqualTo("151 to 295 days later");
	}

	@Test
	void anOutcomeInsideAnAnnouncedRangeIsWithin() {
		PlanStep step = track(LATER, Telling.between("a", "150", "160").in("january").on("2026-01-10"),
				Telling.exactly("b", "155").as(Nature.ACTUAL).in("report").on("2027-02-01"))
			.steps()
			.get(0);
		assertThat(step.verb()).isEqualTo("outcome, within");
		assertThat(step.changeWords()).isEqualTo("within the earlier figure");
		assertThat(step.change()).isNull();
		assertThat(step.growth()).isNull();
	}

	@Test
	void aRangeStatedAgainIsUnchanged() {
		PlanStep step = track(TODAY, Telling.between("a", "150", "160").in("january").on("2026-01-10"),
				Telling.between("b", "150", "160").in("june").on("2026-06-10"))
			.steps()
			.get(0);
		assertThat(step.verb()).isEqualTo("reaffirmed");
		assertThat(step.changeWords()).isEqualTo("unchanged");
	}

	@Test
	void figuresThatDoNotCountAlikeHaveNoChange() {
		PlanStep step = track(LATER, JANUARY,
				Telling.exactly("b", "155").as(Nature.ACTUAL).marked(Status.B).in("report").on("2027-02-01"))
			.steps()
			.get(0);
		assertThat(step.change()).isNull();
		assertThat(step.growth()).isNull();
		assertThat(step.changeWords()).startsWith("not calculated, because");
	}

	@Test
	void aChangeFromANegativeAmountHasNoPercentage() {
		PlanStep step = track(LATER, Telling.exactly("a", "-120").in("january").on("2026-01-10"),
				Telling.exactly("b", "100").as(Nature.ACTUAL).in("report").on("2027-02-01"))
			.steps()
			.get(0);
		assertThat(step.changeWords()).isEqualTo(
				"CNY 220 billion more, without a percentage," + " because the earlier figure may be zero or negative");
	}

	@Test
	void aLoweredPlanIsALowering() {
		PlanStep step = track(TODAY, JANUARY, Telling.exactly("b", "120").in("june").on("2026-06-10")).steps().get(0);
		assertThat(step.verb()).isEqualTo("lowered");
		assertThat(step.change().changeWords()).isEqualTo("CNY 40 billion less");
		assertThat(step.growth().words()).isEqualTo("−25%");
	}

	@Test
	void aChangeToARangeAroundTheOldPlanHasNoDirection() {
		PlanStep step = track(TODAY, JANUARY, Telling.between("b", "150", "170").in("june").on("2026-06-10")).steps()
			.get(0);
		assertThat(step.verb()).isEqualTo("changed");
		assertThat(step.growth().words()).isEqualTo("direction unclear");
	}

	@Test
	void sayingTheSameAgainLaterReaffirms() {
		PlanStep step = track(TODAY, JANUARY, Telling.exactly("b", "160").in("june").on("2026-06-10")).steps().get(0);
		assertThat(step.verb()).isEqualTo("reaffirmed");
		assertThat(step.change().changeWords()).isEqualTo("no change");
	}

	@Test
	void plansWithoutACertainOrderAreSaidToBeSo() {
		Track track = track(TODAY, JANUARY.undated("2026-01-01", "2026-11-20"),
				JUNE.undated("2026-03-01", "2026-11-20"));
		assertThat(track.steps()).isEmpty();
		assertThat(track.unordered().get(0).reason())
			.isEqualTo("The dates of their sources do not show which came first.");
	}

	@Test
	void anActualIsAnOutcomeAgainstThePlanInForceAndNoConflict() {
		Track track = track(LATER, JANUARY, JUNE,
				Telling.exactly("c", "180")
					.as(Nature.ACTUAL)
					.by(AsserterKind.FILING, "Report")
					.in("report")
					.on("2027-02-01"));
		PlanStep outcome = track.steps().get(1);
		assertThat(outcome.relation()).isEqualTo(Relation.OUTCOME);
		assertThat(outcome.before().id()).isEqualTo("b");
		assertThat(outcome.change().changeWords()).isEqualTo("over CNY 20 billion less");
		assertThat(outcome.growth().words()).isEqualTo("−100% to −10%");
		assertThat(track.status()).isEqualTo(Track.PlanStatus.REALISED);
	}

	@Test
	void aPlanWhosePeriodHasPassedWithoutAnActualSaysSo() {
		assertThat(track(LATER, JANUARY).statusWords()).isEqualTo("ended 31 December 2026, no actual recorded");
		assertThat(track(AsOf.certain(LocalDate.of(2026, 12, 31)), JANUARY).status()).isEqualTo(Track.PlanStatus.OPEN);
	}

	@Test
	void aWithdrawnPlanIsWithdrawnAndNeverFallsToNothing() {
		Track track = track(LATER, JANUARY, Telling.withdrawal("b", "a").in("june").on("2026-06-10"));
		assertThat(track.statusWords()).isEqualTo("withdrawn");
		assertThat(track.steps().get(0).verb()).isEqualTo("withdrawn");
		assertThat(track.steps().get(0).change()).isNull();
		assertThat(track.steps().get(0).growth()).isNull();
	}

	@Test
	void onlyWhatWasPublicIsTold() {
		LocalDate july = LocalDate.of(2026, 7, 1);
		Telling undated = JUNE.undated("2026-06-10", "2026-11-01");
		assertThat(track(AsOf.certain(july), JANUARY, undated).plans()).hasSize(1);
		assertThat(track(new AsOf(july, Match.POSSIBLE, null), JANUARY, undated).plans()).hasSize(2);
		assertThat(find(AsOf.certain(LocalDate.of(2025, 1, 1)), JANUARY)).isEmpty();
	}

	@Test
	void repeatsCorrectedSlipsAndDeprecatedClaimsAreNoSteps() {
		Track track = track(TODAY, Telling.exactly("slip", "16").in("january").on("2026-01-10"),
				JANUARY.correcting("slip"), Telling.exactly("again", "160").in("may").on("2026-05-01").repeating("a"),
				Telling.exactly("wrong", "1").in("april").on("2026-04-01").ranked(Rank.DEPRECATED));
		assertThat(track.plans()).extracting(Figure::id).containsExactly("a");
		assertThat(track.steps()).isEmpty();
	}

	@Test
	void currenciesAreNotSubtractedFromEachOther() {
		PlanStep step = track(TODAY, JANUARY, JUNE.inCurrency("USD")).steps().get(0);
		assertThat(step.change()).isNull();
		assertThat(step.growth()).isNull();
		assertThat(step.relation()).isEqualTo(Relation.NOT_COMPARABLE);
	}

	@Test
	void anActualAloneIsNoPlan() {
		assertThat(find(TODAY, JANUARY.as(Nature.ACTUAL))).isEmpty();
	}

	private static Track track(AsOf asOf, Telling... tellings) {
		return find(asOf, tellings).orElseThrow();
	}

	private static Optional<Track> find(AsOf asOf, Telling... tellings) {
		List<Figure> figures = Telling.figures(tellings);
		return Track.of(Telling.planned(figures, asOf), asOf, Telling.relations(figures.toArray(Figure[]::new)));
	}

}
