package org.outlay.overview;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.outlay.OutlayTest;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@OutlayTest
class TalliesTests {

	@Autowired
	private Tallies tallies;

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
		assertThat(this.tallies.claimsOf(List.of("capex")).get("capex")).isPositive();
	}

}
