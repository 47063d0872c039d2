package org.outlay.doors.api.source;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import org.outlay.Golden;
import org.outlay.OutlayTest;
import org.outlay.doors.api.ApiClient;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

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
		Golden.assertJson("api/source", this.api.text("/sources/ten-million-wager"));
	}

	@Test
	void aSourceOnlyCitedHasNoWindowAndNoDossier() {
		JsonNode cited = this.api.json("/sources?tier=cited").at("/data/0");
		assertThat(cited.get("published").isNull()).isTrue();
		assertThat(cited.at("/links/dossier").isNull()).isTrue();
		assertThat(cited.at("/counts/claims").asInt()).isZero();
	}

	@Test
	void differencesSetARetellingBesideItsOrigin() {
		Golden.assertJson("api/source-differences", this.api.text("/sources/ten-million-wager/differences"));
	}

	@Test
	void aRevisionHasBothFiguresAndTheGap() {
		JsonNode shared = this.api.json("/sources/thirty-billion-wager/differences").at("/shared/0");
		assertThat(shared.get("quantity").asString()).isEqualTo("/api/v1/quantities/brightdune:capex:ai-spending:2026");
		JsonNode difference = shared.at("/differences/0");
		assertThat(difference.get("relation").asString()).isEqualTo("revision");
		assertThat(difference.get("counted").asBoolean()).as("the old plan is not current").isFalse();
		assertThat(difference.at("/there/source/id").asString()).isEqualTo("leigu-long-game");
		assertThat(difference.at("/gap/unit").asString()).isEqualTo(shared.at("/here/amount/unit").asString());
		assertThat(difference.get("sentence").asString()).startsWith(shared.at("/here/amount/wording").asString()
				+ " here, " + difference.at("/there/amount/wording").asString() + " in Leigu Finance: ");
	}

	@Test
	void everyQuantityIsSharedOrOnlyHere() {
		this.api.json("/sources?include=count").get("data").forEach((source) -> {
			JsonNode answer = this.api.json("/sources/" + source.get("id").asString() + "/differences");
			assertThat(answer.get("shared").size() + answer.get("onlyHere").size())
				.isEqualTo(answer.at("/counts/quantities").asInt());
			assertThat(answer.at("/counts/claims").asInt()).isEqualTo(source.at("/counts/claims").asInt());
		});
	}

	@Test
	void aSourceOnlyCitedHasNoClaimsButThoseWhoRetellIt() {
		JsonNode cited = this.api.json("/sources/stock-courier-brightdune/differences");
		assertThat(cited.at("/counts/claims").asInt()).isZero();
		assertThat(cited.at("/retoldBy/0/source/id").asString()).isEqualTo("leigu-long-game");
		assertThat(cited.at("/retoldBy/0/claims").asInt()).isEqualTo(9);
	}

	@Test
	void theListFiltersByKindTierAndPublisher() {
		assertThat(ApiClient.column(this.api.json("/sources?kind=editor"), "id")).containsExactly("editor");
		assertThat(ApiClient.column(this.api.json("/sources?tier=original"), "tier")).isNotEmpty()
			.containsOnly("original");
		assertThat(ApiClient.column(this.api.json("/sources?publisher=39lanterns"), "id"))
			.contains("39lanterns-four-goals");
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
