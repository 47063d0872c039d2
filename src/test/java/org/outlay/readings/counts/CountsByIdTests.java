package org.outlay.readings.counts;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;

import org.outlay.OutlayTest;
import org.outlay.values.period.AsOf;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@OutlayTest
class CountsByIdTests {

	private static final AsOf TODAY = AsOf.certain(LocalDate.of(2026, 11, 21));

	@Autowired
	private CountsById counts;

	@Test
	void whatWasNotPublicIsNotCounted() {
		assertThat(this.counts.claimsAbout(List.of("brightdune"), TODAY))
			.isEqualTo(this.counts.claimsAbout(List.of("brightdune")));
		assertThat(this.counts.claimsAbout(List.of("brightdune"), AsOf.certain(LocalDate.of(2000, 1, 1)))).isEmpty();
		assertThat(this.counts.claimsFrom(List.of("leigu-long-game"), TODAY.recorded(Instant.EPOCH))).isEmpty();
	}

	@Test
	void whatHasNothingIsAbsent() {
		assertThat(this.counts.claimsAbout(List.of("brightdune", "no-such-company"))).containsOnlyKeys("brightdune");
		assertThat(this.counts.claimsAbout(List.of())).isEmpty();
	}

	@Test
	void everyKindOfThingIsCounted() {
		List<String> source = List.of("leigu-long-game");
		assertThat(this.counts.claimsFrom(source).get("leigu-long-game")).isPositive();
		assertThat(this.counts.eventsFrom(source).get("leigu-long-game")).isPositive();
		assertThat(this.counts.statementsFrom(source).get("leigu-long-game")).isPositive();
		assertThat(this.counts.claimsOf(List.of("capex"), TODAY).get("capex")).isPositive();
	}

}
