package org.outlay.readings.coverage;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;

import org.outlay.Telling;
import org.outlay.facts.claim.Nature;
import org.outlay.readings.headline.Policy;
import org.outlay.values.period.AsOf;

import static org.assertj.core.api.Assertions.assertThat;

class FigureAgeTests {

	private static final Telling PLAN = Telling.exactly("a", "160").on("2026-01-10");

	@Test
	void aPlanIsOverdueFromTheDayAfterItsPeriod() {
		assertThat(age("2026-12-31", Policy.DEFAULT, PLAN)).isEqualTo(FigureAge.CURRENT);
		assertThat(age("2027-01-01", Policy.DEFAULT, PLAN)).isEqualTo(FigureAge.OVERDUE);
	}

	@Test
	void anActualSettlesItEvenWhereTheRuleShowsAPlan() {
		Telling actual = Telling.exactly("b", "150").as(Nature.ACTUAL).in("other").on("2027-02-01");
		Telling later = Telling.exactly("c", "170").in("third").on("2027-02-10");
		assertThat(age("2027-03-01", Policy.LATEST, PLAN, actual, later)).isEqualTo(FigureAge.CURRENT);
	}

	@Test
	void aWithdrawnPlanAwaitsNoOutcome() {
		assertThat(age("2027-03-01", Policy.DEFAULT, PLAN, Telling.withdrawal("b", "a").in("other").on("2026-06-01")))
			.isEqualTo(FigureAge.CURRENT);
	}

	@Test
	void whatHasNoEndIsOldOnceNothingNewCameOutForAYear() {
		Telling open = PLAN.during("2026/..");
		LocalDate last = LocalDate.of(2026, 1, 10).plusDays(FigureAge.DAYS);
		assertThat(age(last.toString(), Policy.DEFAULT, open)).isEqualTo(FigureAge.CURRENT);
		assertThat(age(last.plusDays(1).toString(), Policy.DEFAULT, open)).isEqualTo(FigureAge.OLD);
	}

	@Test
	void anActualOfAPeriodThatEndedNeverAges() {
		assertThat(age("2036-01-01", Policy.DEFAULT, PLAN.as(Nature.ACTUAL))).isEqualTo(FigureAge.CURRENT);
	}

	private static FigureAge age(String day, Policy policy, Telling... tellings) {
		AsOf asOf = AsOf.certain(LocalDate.parse(day));
		return FigureAge.of(Telling.headline(Telling.figures(tellings), asOf, policy).orElseThrow(), asOf);
	}

}
