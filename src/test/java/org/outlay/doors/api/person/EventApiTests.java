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
class EventApiTests {

	private final ApiClient api;

	@Autowired
	EventApiTests(MockMvcTester mvc) {
		this.api = new ApiClient(mvc);
	}

	@Test
	void theListShowsEveryField() {
		Golden.assertJson("api/events", this.api.text("/events?source=ten-million-wager&limit=3"));
	}

	@Test
	void theListRunsFromTheOldestToThoseWithoutADate() {
		JsonNode list = this.api.json("/events?limit=1000");
		assertThat(list.get("data").valueStream().map((event) -> event.at("/date/start").asString("9999-12-31")))
			.isSorted();
	}

	@Test
	void theListFiltersBySubjectKindPlanSourceAndPeriod() {
		assertThat(this.api.json("/events?subject=sprout").get("data").valueStream()).isNotEmpty()
			.allSatisfy((event) -> assertThat(
					event.get("subjects").valueStream().map((subject) -> subject.get("id").asString()))
				.contains("sprout"));
		assertThat(ApiClient.column(this.api.json("/events?kind=release"), "kind")).isNotEmpty()
			.containsOnly("release");
		assertThat(ApiClient.column(this.api.json("/events?planned=true"), "planned")).isNotEmpty()
			.containsOnly("true");
		assertThat(this.api.json("/events?source=ten-million-wager").get("data").valueStream()).isNotEmpty()
			.allSatisfy((event) -> assertThat(
					event.get("reports").valueStream().map((report) -> report.at("/source/id").asString()))
				.contains("ten-million-wager"));
		assertThat(ApiClient.column(this.api.json("/events?period=2025-08"), "date/start")).isNotEmpty()
			.allSatisfy((start) -> assertThat(start).isLessThanOrEqualTo("2025-08-31"));
	}

}
