package org.outlay.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PhrasesTests {

	@Test
	void countNoneOneAndMany() {
		assertThat(Phrases.count(0, "claim")).isEqualTo("no claims");
		assertThat(Phrases.count(1, "claim")).isEqualTo("1 claim");
		assertThat(Phrases.count(1204, "company", "companies")).isEqualTo("1,204 companies");
	}

	@Test
	void joinLists() {
		assertThat(Phrases.list(List.of())).isEmpty();
		assertThat(Phrases.list(List.of("a"))).isEqualTo("a");
		assertThat(Phrases.list(List.of("a", "b", "c"))).isEqualTo("a, b and c");
	}

	@Test
	void sayDaysInUtcAndCountriesInEnglish() {
		assertThat(Phrases.day(LocalDate.of(2026, 2, 5))).isEqualTo("5 February 2026");
		assertThat(Phrases.moment(Instant.parse("2026-11-21T23:59:00Z"))).isEqualTo("21 November 2026, 23:59 UTC");
		assertThat(Phrases.country("KR")).isEqualTo("South Korea");
	}

	@Test
	void shortenWhatAReaderTyped() {
		assertThat(Phrases.echo("short")).isEqualTo("short");
		assertThat(Phrases.echo("x".repeat(500))).hasSize(81).endsWith("…");
	}

	@Test
	void markChineseSpellings() {
		assertThat(Phrases.language("字节跳动")).isEqualTo("zh");
		assertThat(Phrases.language("ByteDance")).isNull();
	}

}
