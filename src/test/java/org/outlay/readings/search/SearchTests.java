package org.outlay.readings.search;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.outlay.RepositoryTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

@RepositoryTest
@Import(Search.class)
class SearchTests {

	@Autowired
	private Search search;

	@ParameterizedTest
	@CsvSource({ "brightdune, brightdune", "Yuejuecao, moonfern-ai", "Subtle Dawn, intricate-dawn",
			"sunreel 2.0, sunreel-2-0", "SONGHE, wei-songhe", "dovetto, dovetto", "明沙科技, brightdune",
			"Leigu Finance, leigu-finance" })
	void aNameOrAliasFindsItsSubjectFirst(String text, String id) {
		assertThat(find(text)).first().extracting(Search.Hit::id).isEqualTo(id);
	}

	@ParameterizedTest
	@CsvSource({ "over 200 billion, tbw-2d", "tens of millions of yuan, 39l-32b", "480 million 3D, xwl-31a" })
	void printedWordsFindTheirClaim(String text, String id) {
		assertThat(find(text)).extracting(Search.Hit::id).contains(id);
	}

	@Test
	void aTitleFindsItsSource() {
		assertThat(find("long game")).extracting(Search.Hit::path).contains("/sources/leigu-long-game");
	}

	@ParameterizedTest
	@ValueSource(strings = { "%", "_", "!", "' or 1=1 --", "\\", "<script>", "🙂", "nothing-like-this" })
	void signsOfTheDatabaseMeanThemselves(String text) {
		assertThat(find(text))
			.allSatisfy((hit) -> assertThat((hit.title() + hit.matched() + hit.id()).toLowerCase(Locale.ROOT))
				.contains(text.toLowerCase(Locale.ROOT)));
	}

	@Test
	void everyWordMustBeThere() {
		assertThat(find("brightdune wei-songhe-and-more")).isEmpty();
	}

	@Test
	void aSearchHasWordsAndALimit() {
		assertThatIllegalArgumentException().isThrownBy(() -> new SearchQuery("  ")).withMessageContaining("one word");
		assertThatIllegalArgumentException().isThrownBy(() -> new SearchQuery("x".repeat(201)))
			.withMessageContaining("at most 200 characters, not 201");
	}

	private List<Search.Hit> find(String text) {
		return this.search.find(new SearchQuery(text), 20);
	}

}
