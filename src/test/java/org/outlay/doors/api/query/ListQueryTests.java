package org.outlay.doors.api.query;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

import org.outlay.OutlayTest;
import org.outlay.doors.api.ApiClient;
import org.outlay.doors.api.shape.ApiAddresses;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

@OutlayTest
class ListQueryTests {

	private final MockMvcTester mvc;

	private final ApiClient api;

	@Autowired
	ListQueryTests(MockMvcTester mvc) {
		this.mvc = mvc;
		this.api = new ApiClient(mvc);
	}

	@Test
	void followingNextSeesEveryRowOnce() {
		for (String list : new String[] { "/claims?nature=actual", "/companies?kind=company", "/search?q=a" }) {
			List<String> seen = new ArrayList<>();
			JsonNode page = this.api.json(list + "&limit=7&include=count");
			int total = page.get("total").asInt();
			while (true) {
				seen.addAll(ApiClient.column(page, "id"));
				if (page.get("next").isNull()) {
					break;
				}
				String next = page.get("next").asString();
				page = this.api.json(next.substring(next.indexOf(ApiAddresses.API) + ApiAddresses.API.length()));
			}
			assertThat(seen).hasSize(total).hasSizeGreaterThan(7);
			assertThat(new HashSet<>(seen)).hasSameSizeAs(seen);
			assertThat(seen).isEqualTo(ApiClient.column(this.api.json(list + "&limit=1000"), "id"));
		}
	}

	@Test
	void aCursorWorksWithAnotherLimitAndOtherFields() {
		List<String> all = ApiClient.column(this.api.json("/claims?limit=20"), "id");
		String next = next("/claims?limit=5");
		assertThat(ApiClient.column(this.api.json(next.replace("limit=5", "limit=3&fields=id")), "id"))
			.isEqualTo(all.subList(5, 8));
	}

	@Test
	void aCursorDoesNotWorkWithOtherFiltersOrAnotherOrder() {
		String next = next("/claims?nature=plan&limit=5");
		for (String other : new String[] { next.replace("nature=plan", "nature=actual"), next + "&sort=-low",
				next.replace("/claims", "/capex") }) {
			JsonNode problem = this.api.problem(HttpStatus.BAD_REQUEST, other);
			assertThat(problem.at("/errors/0/reason").asString())
				.isEqualTo("it belongs to another list, other filters or another order; omit it to start again");
		}
	}

	@Test
	void aCursorOfAnEarlierEditionIsRefusedSinceRowsHaveMoved() {
		String cursor = new Cursor(5, new Cursor.ListMark("000000", "000000")).text();
		assertThat(
				this.api.problem(HttpStatus.BAD_REQUEST, "/claims?cursor=" + cursor).at("/errors/0/reason").asString())
			.isEqualTo("the data has changed since it was given, and rows have moved; omit it to start again");
	}

	private String next(String list) {
		String next = this.api.json(list).get("next").asString();
		return next.substring(next.indexOf(ApiAddresses.API) + ApiAddresses.API.length());
	}

	@Test
	void theNextPageIsALinkHeaderToo() {
		MvcTestResult first = this.mvc.get().uri("/api/v1/companies?limit=2&kind=company").exchange();
		assertThat(first.getResponse().getHeader("Link"))
			.startsWith("<http://localhost/api/v1/companies?limit=2&kind=company&cursor=")
			.endsWith(">; rel=\"next\"");
		assertThat(this.mvc.get().uri("/api/v1/companies?limit=1000").exchange()).doesNotContainHeader("Link");
	}

	@Test
	void theNextPageKeepsHostileWordsEncoded() {
		JsonNode page = this.api.json("/search?limit=1&q={words}", "%");
		assertThat(page.get("next").asString()).startsWith("http://localhost/api/v1/search?limit=1&q=%25&cursor=");
	}

	@Test
	void aPageHasFiftyRowsUnlessToldOtherwise() {
		JsonNode page = this.api.json("/claims");
		assertThat(page.get("limit").asInt()).isEqualTo(50);
		assertThat(page.get("data").size()).isEqualTo(50);
	}

	@Test
	void rowsAreCountedOnlyOnDemand() {
		assertThat(this.api.json("/claims?nature=plan").get("total").isNull()).isTrue();
		assertThat(this.api.json("/claims?nature=plan&include=count").get("total").asInt()).isPositive();
	}

	@Test
	void everyListIsSortedByEachOfItsKeysBothWays() {
		for (String[] sort : new String[][] { { "companies", "country" }, { "models", "released" },
				{ "sources", "published" }, { "events", "date" }, { "claims", "low" }, { "claims", "published" },
				{ "quantities", "period" } }) {
			List<String> up = ids(sort[0], sort[1]);
			List<String> down = ids(sort[0], "-" + sort[1]);
			assertThat(down).as(sort[0]).containsExactlyInAnyOrderElementsOf(up);
		}
	}

	private List<String> ids(String list, String sort) {
		return ApiClient.column(this.api.json("/" + list + "?limit=1000&sort=" + sort),
				list.equals("quantities") ? "key" : "id");
	}

	@Test
	void whatHasNoValueComesLastBothWays() {
		for (String sort : new String[] { "basis", "-basis" }) {
			List<JsonNode> rows = this.api.json("/claims?limit=1000&sort=" + sort).get("data").valueStream().toList();
			assertThat(rows.get(0).get("basis").isNull()).isFalse();
			assertThat(rows.get(rows.size() - 1).get("basis").isNull()).isTrue();
		}
		for (String sort : new String[] { "country", "-country" }) {
			List<JsonNode> rows = this.api.json("/companies?limit=1000&sort=" + sort)
				.get("data")
				.valueStream()
				.toList();
			assertThat(rows.get(0).get("country").isNull()).isFalse();
			assertThat(rows.get(rows.size() - 1).get("country").isNull()).isTrue();
		}
		assertThat(this.api.json("/quantities?limit=1&sort=-period").at("/data/0/period/start").isNull()).isFalse();
	}

	@Test
	void theFirstKeyCountsMost() {
		JsonNode list = this.api.json("/claims?limit=1000&measure=capex&sort=-nature,low");
		List<JsonNode> rows = list.get("data").valueStream().toList();
		for (int i = 1; i < rows.size(); i++) {
			String before = rows.get(i - 1).get("nature").asString();
			String after = rows.get(i).get("nature").asString();
			assertThat(before).isGreaterThanOrEqualTo(after);
			JsonNode low = rows.get(i).at("/amount/low");
			if (before.equals(after) && !low.isNull()) {
				assertThat(rows.get(i - 1).at("/amount/low").decimalValue()).isLessThanOrEqualTo(low.decimalValue());
			}
		}
	}

	@Test
	void rowsHaveOnlyTheFieldsAskedForInTheirOrder() {
		JsonNode row = this.api.json("/claims?limit=1&fields=amount.high,id,amount.low,status.code,links")
			.at("/data/0");
		assertThat(row.propertyNames()).containsExactly("amount", "id", "status", "links");
		assertThat(row.get("amount").propertyNames()).containsExactly("high", "low");
		assertThat(row.at("/status/0").propertyNames()).containsExactly("code");
		assertThat(row.get("links").propertyNames()).contains("repeats", "revises");
	}

	@Test
	void facetsCountTheRowsOfAllPages() {
		JsonNode list = this.api.json("/claims?limit=1&measure=capex&include=facets,count");
		list.get("facets").forEach((facet) -> {
			long sum = facet.get("values").valueStream().mapToLong((value) -> value.get("count").asLong()).sum();
			assertThat(sum).as(facet.get("field").asString()).isBetween(1L, list.get("total").asLong());
			String field = facet.get("field").asString();
			JsonNode most = facet.at("/values/0");
			if (!Set.of("type", "rank").contains(field)) {
				assertThat(this.api
					.json("/claims?limit=1&measure=capex&include=count&"
							+ (field.equals("measure") ? "" : field + "=" + most.get("value").asString()))
					.get("total")
					.asLong()).isEqualTo(most.get("count").asLong());
			}
		});
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			/companies?kind=     | division   | group
			/companies?country=  | CN         | US
			/models?family=      | Sunreel   | Dovetto
			/models?kind=        | video      | world
			/products?kind=      | app        | chip
			/sources?tier=       | original   | editor
			/events?kind=        | release    | launch
			/measures?unitKind=  | money      | ratio
			/claims?type=        | capex      | data-budget
			""")
	void aCommaMeansOrInEveryList(String list, String one, String other) {
		long both = total(list + one + "," + other);
		assertThat(total(list + one)).isPositive();
		assertThat(total(list + one) + total(list + other)).isEqualTo(both);
	}

	private long total(String list) {
		return this.api.json(list + "&include=count&limit=1").get("total").asLong();
	}

	@Test
	void facetsOfCompaniesNameTheirFilters() {
		JsonNode list = this.api.json("/companies?limit=1&include=facets");
		assertThat(list.get("facets").valueStream().map((facet) -> facet.get("field").asString()))
			.containsExactly("kind", "country");
		JsonNode kind = list.at("/facets/0/values/0");
		assertThat(this.api.json("/companies?include=count&kind=" + kind.get("value").asString()).get("total").asLong())
			.isEqualTo(kind.get("count").asLong());
	}

	@Test
	void claimsComeWithTheirCompaniesAndSources() {
		JsonNode companies = this.api.json("/companies?country=CN&include=claims&fields=id,claimCount");
		assertThat(companies.get("data"))
			.allSatisfy((row) -> assertThat(companies.get("claims").get(row.get("id").asString()).size())
				.isEqualTo(Math.min(100, row.get("claimCount").asInt())));
		JsonNode sources = this.api.json("/sources?include=claims&fields=id&sort=-published");
		assertThat(sources.at("/claims/leigu-long-game")).isNotEmpty()
			.allSatisfy((claim) -> assertThat(claim.at("/source/id").asString()).isEqualTo("leigu-long-game"));
	}

	@Test
	void theSeriesBehindConvertedAmountsComeWithThem() {
		JsonNode list = this.api.json("/capex?unit=CNY&currency=USD&include=fx");
		Set<String> used = new TreeSet<>();
		list.get("data").forEach((row) -> used.add(row.at("/converted/rate/series").asString()));
		assertThat(list.get("fx").valueStream().map((series) -> series.get("id").asString()))
			.containsExactlyInAnyOrderElementsOf(used)
			.isNotEmpty();
	}

}
