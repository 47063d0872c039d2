package org.outlay.doors.api.model;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import org.outlay.Golden;
import org.outlay.OutlayTest;
import org.outlay.doors.api.ApiClient;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

@OutlayTest
class ModelApiTests {

	private final ApiClient api;

	@Autowired
	ModelApiTests(MockMvcTester mvc) {
		this.api = new ApiClient(mvc);
	}

	@Test
	void aModelShowsEverythingWithItsSources() {
		Golden.assertJson("api/model", this.api.text("/models/sunreel-2-0"));
	}

	@Test
	void routesAreTheClassesOfTheirSources() {
		JsonNode models = this.api.json("/models?limit=1000&kind=world");
		assertThat(models.get("data").valueStream().filter((model) -> !model.get("routes").isEmpty())).isNotEmpty()
			.allSatisfy(
					(model) -> assertThat(model.at("/routes/0/source/href").asString()).startsWith("/api/v1/sources/"));
	}

	@Test
	void successorsAndPredecessorsPointToEachOther() {
		JsonNode models = this.api.json("/models?limit=1000");
		assertThat(models.get("data").valueStream().filter((model) -> !model.get("predecessor").isNull())).isNotEmpty()
			.allSatisfy((model) -> assertThat(this.api.json("/models/" + model.at("/predecessor/id").asString())
				.get("successors")
				.valueStream()
				.map((successor) -> successor.get("id").asString())).contains(model.get("id").asString()));
	}

	@Test
	void theListFiltersByDeveloperKindFamilyAndOpenness() {
		assertThat(ApiClient.column(this.api.json("/models?developer=brightdune"), "developer/id")).isNotEmpty()
			.containsOnly("brightdune");
		assertThat(ApiClient.column(this.api.json("/models?kind=video"), "kind")).isNotEmpty().containsOnly("video");
		assertThat(ApiClient.column(this.api.json("/models?family=Sunreel"), "family")).isNotEmpty()
			.containsOnly("Sunreel");
		assertThat(ApiClient.column(this.api.json("/models?openness=open"), "openness")).isNotEmpty()
			.containsOnly("open");
	}

	@Test
	void theListFiltersByTheTimeOfRelease() {
		assertThat(ApiClient.column(this.api.json("/models?released=2025-08"), "id")).contains("genista-3");
		assertThat(ApiClient.column(this.api.json("/models?released=2025-09"), "id")).doesNotContain("genista-3");
	}

}
