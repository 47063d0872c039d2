package org.outlay.api;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class TextsTests {

	@Test
	void longTextsAreCutBetweenCharacters() {
		assertThat(Texts.cut("a".repeat(100))).hasSize(100);
		assertThat(Texts.cut("a".repeat(101))).isEqualTo("a".repeat(100) + "…");
		assertThat(Texts.cut("a".repeat(99) + "😀😀")).isEqualTo("a".repeat(99) + "…");
	}

	@Test
	void theNearestWordIsSuggested() {
		List<String> known = List.of("subject", "source", "nature");
		assertThat(Texts.suggestion("sujbect", known)).isEqualTo("; did you mean 'subject'?");
		assertThat(Texts.suggestion("Nature", known)).isEqualTo("; did you mean 'nature'?");
		assertThat(Texts.suggestion("sourc", known)).isEqualTo("; did you mean 'source'?");
	}

}
