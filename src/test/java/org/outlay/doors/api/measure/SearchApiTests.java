package org.outlay.doors.api.measure;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import org.outlay.Golden;
import org.outlay.OutlayTest;
import org.outlay.doors.api.ApiClient;
import org.outlay.doors.api.shape.ApiAddresses;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

@OutlayTest
class SearchApiTests {

	private final ApiClient api;

	@Autowired
	SearchApiTests(MockMvcTester mvc) {
		this.api = new ApiClient(mvc);
	}

	@Test
	void wholeNamesComeFirst() {
		Golden.assertJson("api/search", this.api.text("/search?q=dovetto&limit=5"));
	}

	@Test
	void namesInOtherScriptsAreFound() {
		assertThat(ApiClient.column(this.api.json("/search?q={words}", "明沙科技"), "id")).contains("brightdune");
	}

	@Test
	void aTypeLeavesOnlyItsHits() {
		for (String type : new String[] { "company", "model", "product", "person", "source", "claim" }) {
			assertThat(ApiClient.column(this.api.json("/search?q=a&type=" + type), "type")).isNotEmpty()
				.containsOnly(type);
		}
	}

	@Test
	void everyHitLeadsToItsEntry() {
		JsonNode list = this.api.json("/search?q=sprout&limit=1000");
		assertThat(ApiClient.column(list, "href")).isNotEmpty()
			.allSatisfy((href) -> assertThat(this.api.json(href.substring(ApiAddresses.API.length()))).isNotNull());
	}

	@Test
	void hostileWordsAreOnlyWords() {
		for (String words : new String[] { "_", "\\", "'; drop table claim; --", "😀", "<script>", "${7*7}",
				"a".repeat(200) }) {
			assertThat(this.api.json("/search?include=count&q={words}", words).get("total").asInt()).as(words).isZero();
		}
		for (String words : new String[] { "'", "\"", "!", "!%", "%_", "\u00a0x" }) {
			assertThat(this.api.json("/search?q={words}", words)).isNotNull();
		}
		assertThat(this.api.json("/search?q={words}", "%").get("data").valueStream()).isNotEmpty()
			.allSatisfy((hit) -> assertThat(hit.get("matched").asString()).contains("%"));
	}

}
