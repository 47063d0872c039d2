package org.outlay.values.amount;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class VagueWordsTests {

	private static final Path PUBLISHED = Path.of("docs/dossiers.md");

	private static final Pattern ROW = Pattern.compile("\\| ([^|]+) \\| \\[([^ ]+(?: [a-z]+)?), (.+)\\) \\|");

	@Test
	void theLexiconIsThePublishedOne() throws IOException {
		assertThat(VagueWords.phrases()).containsExactlyEntriesOf(published());
	}

	@Test
	void itsVersionIsThePublishedOne() throws IOException {
		assertThat(Files.readString(PUBLISHED)).contains("The lexicon, version " + VagueWords.VERSION + " ");
	}

	private static Map<String, Interval> published() throws IOException {
		Map<String, Interval> phrases = new LinkedHashMap<>();
		String lexicon = Files.readString(PUBLISHED).split("The lexicon, version", 0)[1].split("\n\\*\\*", 0)[0];
		for (String line : lexicon.lines().filter((line) -> line.contains("| [")).toList()) {
			Matcher row = ROW.matcher(line);
			assertThat(row.matches()).as(line).isTrue();
			BigDecimal high = row.group(3).equals("∞") ? null : number(row.group(3));
			phrases.put(row.group(1), new Interval(number(row.group(2)), true, high, false));
		}
		return phrases;
	}

	private static BigDecimal number(String published) {
		return Numerals.parse(published.replace(",", ""));
	}

	@Test
	void everyPhraseHasItsInterval() {
		VagueWords.phrases().forEach((phrase, interval) -> {
			assertThat(VagueWords.interval(phrase)).isEqualTo(interval);
			assertThat(VagueWords.interval(phrase + " to " + phrase)).isEqualTo(interval);
		});
	}

	@ParameterizedTest
	@CsvSource({ "tens of millions to hundreds of millions, '[10000000, 1000000000)'",
			"hundreds of millions to tens of millions, '[10000000, 1000000000)'",
			"millions to tens of millions, '[1000000, 100000000)'",
			"hundreds of millions to multi-billion, '[100000000, ∞)'" })
	void twoPhrasesReachFromTheLowestToTheHighest(String words, String interval) {
		assertThat(VagueWords.interval(words)).hasToString(interval);
	}

	@Test
	void nobodyChangesTheLexiconFromOutside() {
		VagueWords.phrases().clear();
		assertThat(VagueWords.phrases()).isNotEmpty();
	}

	@Test
	void anUnknownPhraseIsRefusedWithThoseThereAre() {
		assertThatIllegalArgumentException().isThrownBy(() -> VagueWords.interval("tens of millions to oodles"))
			.withMessageStartingWith("'oodles' is not in the lexicon; use one of several thousand, thousands, ")
			.withMessageEndingWith(", months");
		assertThatIllegalArgumentException().isThrownBy(() -> VagueWords.interval("Dozens"));
		assertThatIllegalArgumentException().isThrownBy(() -> VagueWords.interval("dozens to "));
	}

}
