package org.outlay.values.english;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class EnglishTests {

	@Test
	void countNoneOneAndMany() {
		assertThat(English.count(0, "claim")).isEqualTo("no claims");
		assertThat(English.count(1, "claim")).isEqualTo("1 claim");
		assertThat(English.count(1204, "company", "companies")).isEqualTo("1,204 companies");
	}

	@Test
	void joinLists() {
		assertThat(English.list(List.of())).isEmpty();
		assertThat(English.list(List.of("a"))).isEqualTo("a");
		assertThat(English.list(List.of("a", "b", "c"))).isEqualTo("a, b and c");
	}

	@Test
	void sayDaysInUtcAndCountriesInEnglish() {
		assertThat(English.day(LocalDate.of(2026, 2, 5))).isEqualTo("5 February 2026");
		assertThat(English.moment(Instant.parse("2026-11-21T23:59:00Z"))).isEqualTo("21 November 2026, 23:59 UTC");
		assertThat(English.country("KR")).isEqualTo("South Korea");
	}

	@Test
	void shortenWhatAReaderTyped() {
		assertThat(English.echo("short")).isEqualTo("short");
		assertThat(English.echo("x".repeat(500))).hasSize(81).endsWith("…");
	}

	@Test
	void markChineseSpellings() {
		assertThat(English.language("字节跳动")).isEqualTo("zh");
		assertThat(English.language("ByteDance")).isNull();
	}

}
