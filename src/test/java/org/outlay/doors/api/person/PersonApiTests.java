package org.outlay.doors.api.person;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import org.outlay.Golden;
import org.outlay.OutlayTest;
import org.outlay.doors.api.ApiClient;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

@OutlayTest
class PersonApiTests {

	private final ApiClient api;

	@Autowired
	PersonApiTests(MockMvcTester mvc) {
		this.api = new ApiClient(mvc);
	}

	@Test
	void aPersonShowsEveryRoleWithItsSource() {
		Golden.assertJson("api/person", this.api.text("/people/wei-songhe"));
	}

	@Test
	void theListFiltersByOrganisation() {
		JsonNode list = this.api.json("/people?organisation=brightdune&include=count");
		assertThat(list.get("data").valueStream()).isNotEmpty()
			.allSatisfy((person) -> assertThat(
					person.get("roles").valueStream().map((role) -> role.at("/organisation/id").asString()))
				.contains("brightdune"));
		assertThat(list.get("total").asInt()).isLessThan(this.api.json("/people?include=count").get("total").asInt());
	}

}
