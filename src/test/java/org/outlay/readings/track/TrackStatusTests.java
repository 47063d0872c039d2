package org.outlay.readings.track;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.outlay.Telling;
import org.outlay.facts.claim.AsserterKind;
import org.outlay.facts.claim.Nature;
import org.outlay.readings.ledger.Figure;
import org.outlay.values.period.AsOf;

import static org.assertj.core.api.Assertions.assertThat;

/** A plan of January for 2026, what came after it, and what has become of it. */
class TrackStatusTests {

	private static final Telling PLAN = Telling.exactly("a", "160").in("january").on("2026-01-10");

	@ParameterizedTest(name = "a plan for {0}, then {2}, is {3} on {1}")
	@CsvSource(delimiter = '|',
			textBlock = """
					2026            | 2026-06-30 | nothing                  | OPEN      | open until 31 December 2026
					2026            | 2026-12-31 | nothing                  | OPEN      | open until 31 December 2026
					2026            | 2027-01-01 | nothing                  | ENDED     | ended 31 December 2026, no actual recorded
					2026-H1         | 2026-07-01 | nothing                  | ENDED     | ended 30 June 2026, no actual recorded
					2026/..         | 2036-01-01 | nothing                  | OPEN      | no end stated
					2026            | 2026-07-01 | a withdrawal             | WITHDRAWN | withdrawn
					2026            | 2027-03-01 | a withdrawal             | WITHDRAWN | withdrawn
					2026            | 2026-06-09 | a withdrawal             | OPEN      | open until 31 December 2026
					2026            | 2027-03-01 | an actual                | REALISED  | an actual is recorded
					2026            | 2027-01-31 | an actual                | ENDED     | ended 31 December 2026, no actual recorded
					2026            | 2027-03-01 | a withdrawal, an actual  | REALISED  | an actual is recorded
					""")
	void aPlanIsOpenUntilItsTimeIsOverOrSomebodySaysWhatCameOfIt(String period, String day, String after,
			Track.PlanStatus status, String words) {
		List<Figure> figures = new ArrayList<>(List.of(PLAN.during(period).figure()));
		if (after.contains("withdrawal")) {
			figures.add(Telling.withdrawal("b", "a").in("june").on("2026-06-10").during(period).figure());
		}
		if (after.contains("actual")) {
			figures.add(Telling.exactly("c", "150")
				.as(Nature.ACTUAL)
				.by(AsserterKind.FILING, "Report")
				.in("report")
				.on("2027-02-01")
				.during(period)
				.figure());
		}
		AsOf asOf = AsOf.certain(LocalDate.parse(day));
		Track track = Track.of(Telling.planned(figures, asOf), asOf, Telling.relations(figures.toArray(Figure[]::new)))
			.orElseThrow();
		assertThat(track.status()).isEqualTo(status);
		assertThat(track.statusWords()).isEqualTo(words);
	}

	@ParameterizedTest(name = "{1} after {0} is {2}")
	@CsvSource(delimiter = '|', nullValues = "unknown", textBlock = """
			160      | over 200 | raised     | over CNY 40 billion more | more than +25%
			160      | 120      | lowered    | CNY 40 billion less      | −25%
			160      | 150–170  | changed    | unknown                  | direction unclear
			150–160  | 160      | narrowed   | unknown                  | unknown
			160      | 160      | reaffirmed | no change                | unknown
			""")
	void aStepIsNamedAfterWhatItDoesToTheFigure(String before, String after, String verb, String change,
			String growth) {
		PlanStep step = PlanStep.of(Telling.saying("a", before).in("january").on("2026-01-10").figure(),
				Telling.saying("b", after).in("june").on("2026-06-10").figure(), Telling.relations());
		assertThat(step.verb()).isEqualTo(verb);
		if (change != null) {
			assertThat(step.change().changeWords()).isEqualTo(change);
		}
		if (growth != null) {
			assertThat(step.growth().words()).isEqualTo(growth);
		}
	}

	@ParameterizedTest(name = "from {0} to {1}: {2}")
	@CsvSource(delimiter = '|', textBlock = """
			2026-01-10            | 2026-01-10            | the same day
			2026-01-10            | 2026-01-11            | 1 day later
			2026-01-10            | 2026-06-10            | 151 days later
			2026-01-10            | 2026-06-10/2026-11-01 | 151 to 295 days later
			2026-01-10/2026-02-10 | 2026-03-10            | 28 to 59 days later
			2026-01-10/2026-06-10 | 2026-03-10            | 0 to 59 days later
			""")
	void theDaysBetweenTwoPublicationsAreAsCertainAsTheirDates(String first, String second, String words) {
		assertThat(PlanStep.of(published("a", first), published("b", second), Telling.relations()).timing())
			.isEqualTo(words);
	}

	private static Figure published(String id, String days) {
		String[] window = days.split("/", -1);
		return Telling.exactly(id, "160").in("source-" + id).undated(window[0], window[window.length - 1]).figure();
	}

}
