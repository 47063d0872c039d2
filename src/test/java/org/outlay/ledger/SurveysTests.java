package org.outlay.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import org.outlay.OutlayTest;
import org.outlay.claim.ClaimFilter;
import org.outlay.period.AsOf;
import org.outlay.period.Match;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@OutlayTest
class SurveysTests {

	private static final AsOf TODAY = AsOf.certain(LocalDate.of(2026, 11, 21));

	private static final AsOf MARCH = AsOf.certain(LocalDate.of(2026, 3, 1));

	private final Surveys surveys;

	private final Ledger ledger;

	SurveysTests(@Autowired Surveys surveys, @Autowired Ledger ledger) {
		this.surveys = surveys;
		this.ledger = ledger;
	}

	@Test
	void countsWhatTheLedgerHolds() {
		for (AsOf asOf : List.of(TODAY, MARCH, new AsOf(LocalDate.of(2026, 5, 1), Match.POSSIBLE, null))) {
			List<Figure> figures = this.ledger.all(ClaimFilter.at(asOf).about(List.of("bytedance")));
			Survey survey = this.surveys.of("bytedance", asOf);
			assertThat(survey.claims()).isEqualTo(figures.size());
			assertThat(survey.measures()).containsExactlyInAnyOrderElementsOf(figures.stream()
				.collect(Collectors.groupingBy(Figure::measure, Collectors.counting()))
				.entrySet()
				.stream()
				.map((count) -> new Survey.Count(count.getKey(), count.getValue()))
				.toList());
			assertThat(survey.uses().stream().mapToLong(Survey.Use::claims).sum()).isEqualTo(figures.size());
		}
	}

	@Test
	void holdsNothingBeforeTheFirstRecord() {
		Survey survey = this.surveys.of("bytedance", TODAY.recorded(Instant.EPOCH));
		assertThat(survey.claims()).isZero();
		assertThat(survey.changed()).isNull();
		assertThat(survey.newest()).isNull();
	}

	@Test
	void theNewestOfEachMeasureAreAtMostSoMany() {
		List<Long> rows = this.surveys.newestOfEachMeasure("bytedance", TODAY, 2);
		List<Figure> figures = this.ledger.newest(ClaimFilter.at(TODAY).rows(rows), rows.size());
		assertThat(figures).hasSameSizeAs(rows);
		assertThat(figures.stream()
			.collect(Collectors.groupingBy((figure) -> figure.stated().measure(), Collectors.counting()))
			.values()).allMatch((count) -> count <= 2);
		assertThat(figures).noneMatch((figure) -> figure.stated().measure().equals("capex"));
	}

	@Test
	void knowsWhoWasNamedThenAndWhatCameFirst() {
		assertThat(this.surveys.named(List.of("arkclaw", "doubao"), MARCH)).containsExactly("doubao");
		assertThat(this.surveys.first("bytedance", Match.CERTAIN)).contains(LocalDate.of(2026, 2, 15));
		assertThat(this.surveys.first("netflix", Match.CERTAIN)).isEmpty();
	}

}
