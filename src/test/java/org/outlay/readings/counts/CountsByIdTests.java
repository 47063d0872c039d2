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
		assertThat(this.counts.claimsAbout(List.of("bytedance"), TODAY))
			.isEqualTo(this.counts.claimsAbout(List.of("bytedance")));
		assertThat(this.counts.claimsAbout(List.of("bytedance"), AsOf.certain(LocalDate.of(2000, 1, 1)))).isEmpty();
		assertThat(this.counts.claimsFrom(List.of("leida-grand-chess"), TODAY.recorded(Instant.EPOCH))).isEmpty();
	}

	@Test
	void whatHasNothingIsAbsent() {
		assertThat(this.counts.claimsAbout(List.of("bytedance", "no-such-company"))).containsOnlyKeys("bytedance");
		assertThat(this.counts.claimsAbout(List.of())).isEmpty();
	}

	@Test
	void everyKindOfThingIsCounted() {
		List<String> source = List.of("leida-grand-chess");
		assertThat(this.counts.claimsFrom(source).get("leida-grand-chess")).isPositive();
		assertThat(this.counts.eventsFrom(source).get("leida-grand-chess")).isPositive();
		assertThat(this.counts.statementsFrom(source).get("leida-grand-chess")).isPositive();
		assertThat(this.counts.claimsOf(List.of("capex"), TODAY).get("capex")).isPositive();
	}

}
