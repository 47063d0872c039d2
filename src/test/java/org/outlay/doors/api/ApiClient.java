package org.outlay.doors.api;

import java.nio.charset.StandardCharsets;
import java.util.List;

import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.outlay.doors.api.shape.ApiAddresses;

import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/** Sends requests to the API and parses its answers. */
public final class ApiClient {

	private static final JsonMapper JSON = JsonMapper.builder()
		.enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
		.build();

	private final MockMvcTester mvc;

	public ApiClient(MockMvcTester mvc) {
		this.mvc = mvc;
	}

	/** The body of a successful answer. Variables of the address are encoded. */
	public String text(String path, Object... variables) {
		MvcTestResult result = this.mvc.get().uri(ApiAddresses.API + path, variables).exchange();
		assertThat(result).hasStatusOk();
		assertThat(result).hasHeader("Content-Type", "application/json");
		assertThat(result).hasHeader("Cache-Control", "no-cache");
		return body(result);
	}

	public JsonNode json(String path, Object... variables) {
		return JSON.readTree(text(path, variables));
	}

	/** The problem with which a request is refused. */
	public JsonNode problem(HttpStatus status, String path, Object... variables) {
		return problem(status, this.mvc.get().uri(ApiAddresses.API + path, variables).exchange());
	}

	public static JsonNode problem(HttpStatus status, MvcTestResult result) {
		assertThat(result).hasStatus(status);
		assertThat(result).hasHeader("Content-Type", "application/problem+json");
		assertThat(result).hasHeader("Cache-Control", "no-cache");
		JsonNode problem = JSON.readTree(body(result));
		assertThat(problem.get("status").asInt()).isEqualTo(status.value());
		return problem;
	}

	private static String body(MvcTestResult result) {
		return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

	/** The values of one field in the rows of a list. */
	public static List<String> column(JsonNode list, String field) {
		return list.get("data").valueStream().map((row) -> row.at("/" + field).asString()).toList();
	}

}
