package org.outlay.readings.figures;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

import org.outlay.doors.web.Sketch;
import org.outlay.facts.claim.Nature;

import static org.assertj.core.api.Assertions.assertThat;

class LargestPlansTests {

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

	@Test
	void rankTheLargestFirstWithinEachCurrency() {
		assertThat(largest("CNY", Sketch.of("small", "2", "CNY").in("2027"), Sketch.of("large", "3", "CNY").in("2027"),
				Sketch.of("dollars", "9", "USD").in("2027")))
			.containsExactly("large", "small");
	}

	@Test
	void leaveOutWhatIsOverOrEndsThisYearActualOrAPart() {
		assertThat(largest("CNY", Sketch.of("over").in("2025"), Sketch.of("now").in("2026"),
				Sketch.of("ends").in("2024/2026"), Sketch.of("actual").in("2025/2027").as(Nature.ACTUAL),
				Sketch.of("next").in("2027"), Sketch.of("part").in("2027").partOf("next", "Servers")))
			.containsExactly("next");
	}

	@Test
	void keepSumsOverSeveralYearsAndWhatHasNoStatedEnd() {
		assertThat(largest("CNY", Sketch.of("someday").in("unknown"), Sketch.of("from").in("2025/.."),
				Sketch.of("several").in("2025/2027")))
			.containsExactlyInAnyOrder("someday", "from", "several");
	}

	private static List<String> largest(String currency, Sketch... sketches) {
		return FrontSummary.LargestPlans.of(Sketch.figures(sketches), Set.of(), TODAY)
			.stream()
			.filter((plans) -> plans.currency().equals(currency))
			.flatMap((plans) -> plans.largest().stream())
			.map((plan) -> plan.figure().id())
			.toList();
	}

}
