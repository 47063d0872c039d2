package org.outlay.doors.api.problem;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class EchoedTextTests {

	@Test
	void longTextsAreCutBetweenCharacters() {
		assertThat(EchoedText.cut("a".repeat(100))).hasSize(100);
		assertThat(EchoedText.cut("a".repeat(101))).isEqualTo("a".repeat(100) + "…");
		assertThat(EchoedText.cut("a".repeat(99) + "😀😀")).isEqualTo("a".repeat(99) + "…");
	}

	@Test
	void theNearestWordIsSuggested() {
		List<String> known = List.of("subject", "source", "nature");
		assertThat(EchoedText.suggestion("sujbect", known)).isEqualTo("; did you mean 'subject'?");
		assertThat(EchoedText.suggestion("Nature", known)).isEqualTo("; did you mean 'nature'?");
		assertThat(EchoedText.suggestion("sourc", known)).isEqualTo("; did you mean 'source'?");
	}

}
