package org.outlay.doors.web;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.outlay.ShippedTest;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * With the shipped dossiers, all pages and API routes answer and their links lead
 * somewhere.
 */
@ShippedTest
class ShippedSiteTests {

	private final HttpClient client = HttpClient.newHttpClient();

	@LocalServerPort
	private int port;

	@Test
	void everyPageAnswersAndEveryLinkLeadsSomewhere() {
		Crawl crawl = Crawl.of(site());
		assertThat(crawl.broken()).isEmpty();
		assertThat(crawl.pages().stream().map((path) -> path.replaceAll("^(/[^/?]*)(/?).*", "$1$2")).distinct())
			.contains("/", "/about", "/api", "/capex", "/quantities/", "/changes", "/charts/", "/claims", "/claims/",
					"/companies", "/companies/", "/coverage", "/data-budgets", "/events", "/measures/", "/models",
					"/models/", "/people", "/people/", "/products", "/products/", "/rates/", "/sources", "/sources/");
	}

	@Test
	void everyListOfTheApiAnswersAndItsFirstEntryToo() throws IOException, InterruptedException {
		JsonNode collections = json("/api/v1").get("collections");
		assertThat(collections).isNotEmpty();
		List<String> empty = new ArrayList<>();
		for (JsonNode path : collections) {
			JsonNode list = json(path.asString());
			if (list.get("data").isEmpty()) {
				empty.add(path.asString());
			}
			else if (list.at("/data/0/href").isString()) {
				json(list.at("/data/0/href").asString());
			}
		}
		assertThat(empty).isEmpty();
	}

	private JsonNode json(String path) throws IOException, InterruptedException {
		HttpResponse<String> answer = this.client.send(HttpRequest.newBuilder(URI.create(site() + path)).build(),
				HttpResponse.BodyHandlers.ofString());
		assertThat(answer.statusCode()).as(path).isEqualTo(200);
		return JsonMapper.shared().readTree(answer.body());
	}

	private String site() {
		return "http://localhost:" + this.port;
	}

}
