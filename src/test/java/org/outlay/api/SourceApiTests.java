package org.outlay.api;

import org.junit.jupiter.api.Test;
import org.outlay.Golden;
import org.outlay.OutlayTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

@OutlayTest
class SourceApiTests {

	private final ApiClient api;

	@Autowired
	SourceApiTests(MockMvcTester mvc) {
		this.api = new ApiClient(mvc);
	}

	@Test
	void aSourceShowsItsWindowItsOriginsAndWhatWasPassedOver() {
		Golden.assertJson("api/source", this.api.text("/sources/ten-million-bet"));
	}

	@Test
	void aSourceOnlyCitedHasNoWindowAndNoDossier() {
		JsonNode cited = this.api.json("/sources?tier=cited").at("/data/0");
		assertThat(cited.get("published").isNull()).isTrue();
		assertThat(cited.at("/links/dossier").isNull()).isTrue();
		assertThat(cited.at("/counts/claims").asInt()).isZero();
	}

	@Test
	void theListFiltersByKindTierAndPublisher() {
		assertThat(ApiClient.column(this.api.json("/sources?kind=editor"), "id")).containsExactly("editor");
		assertThat(ApiClient.column(this.api.json("/sources?tier=original"), "tier")).isNotEmpty()
			.containsOnly("original");
		assertThat(ApiClient.column(this.api.json("/sources?publisher=36kr"), "id")).contains("36kr-four-propositions");
	}

	@Test
	void countsAddUpToAllClaims() {
		int sum = this.api.json("/sources?limit=1000")
			.get("data")
			.valueStream()
			.mapToInt((source) -> source.at("/counts/claims").asInt())
			.sum();
		assertThat(sum).isEqualTo(this.api.json("/claims?include=count").get("total").asInt());
	}

}
