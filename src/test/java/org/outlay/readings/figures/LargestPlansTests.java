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
		assertThat(largest("CNY", Sketch.of("small", "2", "CNY"), Sketch.of("large", "3", "CNY"),
				Sketch.of("dollars", "9", "USD")))
			.containsExactly("large", "small");
	}

	@Test
	void leaveOutWhatIsOverActualRevisedRepeatedOrAPart() {
		assertThat(largest("CNY", Sketch.of("over").in("2025"), Sketch.of("actual").as(Nature.ACTUAL), Sketch.of("old"),
				Sketch.of("new").revising("old"), Sketch.of("again").repeating("new"),
				Sketch.of("part").partOf("new", "Servers")))
			.containsExactly("new");
	}

	@Test
	void keepWhatHasNoStatedEnd() {
		assertThat(largest("CNY", Sketch.of("someday").in("unknown"), Sketch.of("from").in("2025/..")))
			.containsExactlyInAnyOrder("someday", "from");
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
