package org.outlay.doors.api.docs;

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
class IndexApiTests {

	private final ApiClient api;

	@Autowired
	IndexApiTests(MockMvcTester mvc) {
		this.api = new ApiClient(mvc);
	}

	@Test
	void theIndexSaysWhereEverythingIs() {
		Golden.assertJson("api/index", this.api.text(""));
	}

	@Test
	void everyCollectionAnswers() {
		JsonNode collections = this.api.json("").get("collections");
		assertThat(collections.valueStream()).hasSize(14)
			.allSatisfy((path) -> assertThat(
					this.api.json(path.asString().substring(ApiAddresses.API.length()) + "?include=count")
						.get("total")
						.asInt())
				.isPositive());
	}

}
