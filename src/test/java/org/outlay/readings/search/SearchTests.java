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
	@CsvSource({ "bytedance, bytedance", "Yuezhianmian, moonshot-ai", "Smart Emergence, intelligent-emergence",
			"seedance 2.0, seedance-2-0", "YONGHUI, wu-yonghui", "doubao, doubao", "字节跳动, bytedance",
			"Leida Finance, leida-finance" })
	void aNameOrAliasFindsItsSubjectFirst(String text, String id) {
		assertThat(find(text)).first().extracting(Hit::id).isEqualTo(id);
	}

	@ParameterizedTest
	@CsvSource({ "over 200 billion, tbb-2d", "tens of millions of yuan, 36kr-32b", "480 million 3D, xlc-31a" })
	void printedWordsFindTheirClaim(String text, String id) {
		assertThat(find(text)).extracting(Hit::id).contains(id);
	}

	@Test
	void aTitleFindsItsSource() {
		assertThat(find("grand chess")).extracting(Hit::path).contains("/sources/leida-grand-chess");
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
		assertThat(find("bytedance wu-yonghui-and-more")).isEmpty();
	}

	@Test
	void aSearchHasWordsAndALimit() {
		assertThatIllegalArgumentException().isThrownBy(() -> new SearchQuery("  ")).withMessageContaining("one word");
		assertThatIllegalArgumentException().isThrownBy(() -> new SearchQuery("x".repeat(201)))
			.withMessageContaining("at most 200 characters, not 201");
	}

	private List<Hit> find(String text) {
		return this.search.find(new SearchQuery(text), 20);
	}

}
