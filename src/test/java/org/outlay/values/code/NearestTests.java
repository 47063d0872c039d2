package org.outlay.values.code;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class NearestTests {

	private static final List<String> KNOWN = List.of("subject", "source", "nature");

	@Test
	void theWordWithTheFewestLettersToChangeIsMeant() {
		assertThat(Nearest.of("sujbect", KNOWN)).contains("subject");
		assertThat(Nearest.of("Nature", KNOWN)).contains("nature");
		assertThat(Nearest.of("sourc", KNOWN)).contains("source");
	}

	@Test
	void farWordsShortWordsAndLongTextsMeanNothingKnown() {
		assertThat(Nearest.of("colour", KNOWN)).isEmpty();
		assertThat(Nearest.of("x", List.of("q"))).isEmpty();
		assertThat(Nearest.of("a".repeat(500), List.of("a".repeat(499)))).isEmpty();
	}

}
