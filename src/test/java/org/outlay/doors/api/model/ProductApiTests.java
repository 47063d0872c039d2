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
class ProductApiTests {

	private final ApiClient api;

	@Autowired
	ProductApiTests(MockMvcTester mvc) {
		this.api = new ApiClient(mvc);
	}

	@Test
	void aProductShowsEverythingWithItsSources() {
		Golden.assertJson("api/product", this.api.text("/products/dovetto"));
	}

	@Test
	void theListFiltersByOwnerAndKind() {
		JsonNode list = this.api.json("/products?owner=brightdune&kind=app");
		assertThat(ApiClient.column(list, "id")).contains("dovetto");
		assertThat(ApiClient.column(list, "owner/id")).containsOnly("brightdune");
		assertThat(ApiClient.column(list, "kind")).containsOnly("app");
	}

	@Test
	void theListIsOrderedByName() {
		assertThat(ApiClient.column(this.api.json("/products?limit=1000"), "name")).isSorted();
	}

}
