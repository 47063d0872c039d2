package org.outlay.readings.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import org.outlay.OutlayTest;
import org.outlay.facts.claim.query.ClaimFilter;
import org.outlay.values.period.AsOf;
import org.outlay.values.period.Match;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@OutlayTest
class ClaimCountsTests {

	private static final AsOf TODAY = AsOf.certain(LocalDate.of(2026, 11, 21));

	private static final AsOf MARCH = AsOf.certain(LocalDate.of(2026, 3, 1));

	private final ClaimCounts claimCounts;

	private final Ledger ledger;

	ClaimCountsTests(@Autowired ClaimCounts claimCounts, @Autowired Ledger ledger) {
		this.claimCounts = claimCounts;
		this.ledger = ledger;
	}

	@Test
	void countsWhatTheLedgerHolds() {
		for (AsOf asOf : List.of(TODAY, MARCH, new AsOf(LocalDate.of(2026, 5, 1), Match.POSSIBLE, null))) {
			List<Figure> figures = this.ledger.all(ClaimFilter.at(asOf).about(List.of("brightdune")));
			SubjectSummary counted = this.claimCounts.of("brightdune", asOf);
			assertThat(counted.claims()).isEqualTo(figures.size());
			assertThat(counted.measures()).containsExactlyInAnyOrderElementsOf(figures.stream()
				.collect(Collectors.groupingBy(Figure::measure, Collectors.counting()))
				.entrySet()
				.stream()
				.map((count) -> new SubjectSummary.Count(count.getKey(), count.getValue()))
				.toList());
			assertThat(counted.uses().stream().mapToLong(SubjectSummary.Use::claims).sum()).isEqualTo(figures.size());
		}
	}

	@Test
	void holdsNothingBeforeTheFirstRecord() {
		SubjectSummary counted = this.claimCounts.of("brightdune", TODAY.recorded(Instant.EPOCH));
		assertThat(counted.claims()).isZero();
		assertThat(counted.changed()).isNull();
		assertThat(counted.newest()).isNull();
	}

	@Test
	void theNewestOfEachMeasureAreAtMostSoMany() {
		List<Long> rows = this.claimCounts.newestOfEachMeasure("brightdune", TODAY, 2);
		List<Figure> figures = this.ledger.newest(ClaimFilter.at(TODAY).rows(rows), rows.size());
		assertThat(figures).hasSameSizeAs(rows);
		assertThat(figures.stream()
			.collect(Collectors.groupingBy((figure) -> figure.content().measure(), Collectors.counting()))
			.values()).allMatch((count) -> count <= 2);
		assertThat(figures).noneMatch((figure) -> figure.content().measure().equals("capex"));
	}

	@Test
	void knowsWhoWasNamedThenAndWhatCameFirst() {
		assertThat(this.claimCounts.named(List.of("arcpaw", "dovetto"), MARCH)).containsExactly("dovetto");
		assertThat(this.claimCounts.first("brightdune", Match.CERTAIN)).contains(LocalDate.of(2026, 2, 15));
		assertThat(this.claimCounts.first("netreel", Match.CERTAIN)).isEmpty();
	}

}
