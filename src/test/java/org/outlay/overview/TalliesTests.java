package org.outlay.overview;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.outlay.OutlayTest;
import org.outlay.period.AsOf;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@OutlayTest
class TalliesTests {

	private static final AsOf TODAY = AsOf.certain(LocalDate.of(2026, 11, 21));

	@Autowired
	private Tallies tallies;

	@Test
	void whatWasNotPublicIsNotCounted() {
		assertThat(this.tallies.claimsAbout(List.of("bytedance"), TODAY))
			.isEqualTo(this.tallies.claimsAbout(List.of("bytedance")));
		assertThat(this.tallies.claimsAbout(List.of("bytedance"), AsOf.certain(LocalDate.of(2000, 1, 1)))).isEmpty();
		assertThat(this.tallies.claimsFrom(List.of("leida-grand-chess"), TODAY.recorded(Instant.EPOCH))).isEmpty();
	}

	@Test
	void whatHasNothingIsAbsent() {
		assertThat(this.tallies.claimsAbout(List.of("bytedance", "no-such-company"))).containsOnlyKeys("bytedance");
		assertThat(this.tallies.claimsAbout(List.of())).isEmpty();
	}

	@Test
	void everyKindOfThingIsCounted() {
		List<String> source = List.of("leida-grand-chess");
		assertThat(this.tallies.claimsFrom(source).get("leida-grand-chess")).isPositive();
		assertThat(this.tallies.eventsFrom(source).get("leida-grand-chess")).isPositive();
		assertThat(this.tallies.statementsFrom(source).get("leida-grand-chess")).isPositive();
		assertThat(this.tallies.claimsOf(List.of("capex"), TODAY).get("capex")).isPositive();
	}

}
