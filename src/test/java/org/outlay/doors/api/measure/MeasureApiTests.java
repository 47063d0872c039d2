package org.outlay.doors.api.measure;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import org.outlay.Golden;
import org.outlay.OutlayTest;
import org.outlay.doors.api.ApiClient;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

@OutlayTest
class MeasureApiTests {

	private final ApiClient api;

	@Autowired
	MeasureApiTests(MockMvcTester mvc) {
		this.api = new ApiClient(mvc);
	}

	@Test
	void theListIsTheDictionaryInItsOwnOrder() {
		Golden.assertJson("api/measures", this.api.text("/measures?limit=3"));
	}

	@Test
	void onlyCapitalExpenditureHasBases() {
		JsonNode list = this.api.json("/measures?limit=1000");
		assertThat(list.get("data")
			.valueStream()
			.filter((measure) -> !measure.get("bases").isEmpty())
			.map((measure) -> measure.get("code").asString())).containsExactly("capex");
	}

	@Test
	void theListFiltersByTypeAndUnits() {
		assertThat(ApiClient.column(this.api.json("/measures?records=data-budget"), "records")).isNotEmpty()
			.containsOnly("data-budget");
		assertThat(ApiClient.column(this.api.json("/measures?unitKind=rank"), "unitKind")).isNotEmpty()
			.containsOnly("rank");
	}

}
