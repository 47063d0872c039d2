package org.outlay.api;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.outlay.OutlayTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

@OutlayTest
class PagingTests {

	private final MockMvcTester mvc;

	private final ApiClient api;

	@Autowired
	PagingTests(MockMvcTester mvc) {
		this.mvc = mvc;
		this.api = new ApiClient(mvc);
	}

	@Test
	void followingNextSeesEveryRowOnce() {
		for (String list : new String[] { "/claims?nature=actual", "/companies?kind=company", "/search?q=a" }) {
			List<String> seen = new ArrayList<>();
			JsonNode page = this.api.json(list + "&limit=7");
			int total = page.get("total").asInt();
			while (true) {
				seen.addAll(ApiClient.column(page, "id"));
				if (page.get("next").isNull()) {
					break;
				}
				String next = page.get("next").asString();
				page = this.api.json(next.substring(next.indexOf(Addresses.API) + Addresses.API.length()));
			}
			assertThat(seen).hasSize(total).hasSizeGreaterThan(7);
			assertThat(new HashSet<>(seen)).hasSameSizeAs(seen);
			assertThat(seen).isEqualTo(ApiClient.column(this.api.json(list + "&limit=1000"), "id"));
		}
	}

	@Test
	void aCursorWorksWithAnotherLimit() {
		List<String> all = ApiClient.column(this.api.json("/claims?limit=20"), "id");
		String cursor = new Cursor(5).text();
		assertThat(ApiClient.column(this.api.json("/claims?limit=3&cursor=" + cursor), "id"))
			.isEqualTo(all.subList(5, 8));
	}

	@Test
	void aPageBeyondTheEndIsEmptyAndTheLast() {
		JsonNode page = this.api.json("/claims?cursor=" + new Cursor(100_000).text());
		assertThat(page.get("data").isEmpty()).isTrue();
		assertThat(page.get("total").asInt()).isPositive();
		assertThat(page.get("next").isNull()).isTrue();
	}

	@Test
	void theNextPageIsALinkHeaderToo() {
		MvcTestResult first = this.mvc.get().uri("/api/v1/companies?limit=2&kind=company").exchange();
		assertThat(first).hasHeader("Link",
				"<http://localhost/api/v1/companies?limit=2&kind=company&cursor=Mg>; rel=\"next\"");
		assertThat(this.mvc.get().uri("/api/v1/companies?limit=1000").exchange()).doesNotContainHeader("Link");
	}

	@Test
	void theNextPageKeepsHostileWordsEncoded() {
		JsonNode page = this.api.json("/search?limit=1&q={words}", "%");
		assertThat(page.get("next").asString()).isEqualTo("http://localhost/api/v1/search?limit=1&q=%25&cursor=MQ");
	}

	@Test
	void aPageHasFiftyRowsUnlessToldOtherwise() {
		JsonNode page = this.api.json("/claims");
		assertThat(page.get("limit").asInt()).isEqualTo(50);
		assertThat(page.get("data").size()).isEqualTo(50);
	}

}
