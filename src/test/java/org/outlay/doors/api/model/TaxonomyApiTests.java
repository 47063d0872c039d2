package org.outlay.doors.api.model;

import java.util.List;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import org.outlay.Golden;
import org.outlay.OutlayTest;
import org.outlay.doors.api.ApiClient;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

@OutlayTest
class TaxonomyApiTests {

	private final ApiClient api;

	@Autowired
	TaxonomyApiTests(MockMvcTester mvc) {
		this.api = new ApiClient(mvc);
	}

	@Test
	void theTaxonomiesStandBesideEachOther() {
		Golden.assertJson("api/taxonomies", this.api.text("/taxonomies"));
	}

	@Test
	void everyRouteOfAModelIsARouteOfATaxonomy() {
		List<String> routes = this.api.json("/taxonomies")
			.get("data")
			.valueStream()
			.flatMap((taxonomy) -> taxonomy.get("routes").valueStream())
			.map((route) -> route.get("id").asString())
			.toList();
		assertThat(this.api.json("/models?limit=1000").get("data").valueStream())
			.flatExtracting((model) -> model.get("routes").valueStream().toList())
			.isNotEmpty()
			.allSatisfy((route) -> assertThat(routes).contains(((JsonNode) route).get("value").asString()));
	}

}
