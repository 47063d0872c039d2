package org.outlay.doors.api.problem;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.RequestDispatcher;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

import org.outlay.OutlayTest;
import org.outlay.doors.api.ApiClient;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.util.ServletRequestPathUtils;

import static org.assertj.core.api.Assertions.assertThat;

@OutlayTest
class ProblemsTests {

	private static final String BROWSER = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private Problems problems;

	@LocalServerPort
	private int port;

	@ParameterizedTest
	@ValueSource(strings = { "companies", "models", "products", "people", "claims", "sources" })
	void anUnknownIdIsAProblem(String collection) {
		JsonNode problem = ApiClient.problem(HttpStatus.NOT_FOUND, get("/api/v1/" + collection + "/no-such-thing"));
		assertThat(problem.get("type").asString()).isEqualTo("http://localhost/about/errors/unknown-id");
		assertThat(problem.get("detail").asString()).contains("'no-such-thing'", "/api/v1/" + collection);
		assertThat(problem.get("instance").asString()).isEqualTo("/api/v1/" + collection + "/no-such-thing");
		assertThat(problem.get("errors").isEmpty()).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "/api/v1/nope", "/api/nope", "/api/", "/api/v1/", "/api/v1/companies/",
			"/api/v2/companies", "/api/v1/companies/brightdune/claims", "/api/v1/openapi.json.yaml" })
	void anUnknownAddressIsAProblemEvenForABrowser(String path) {
		MvcTestResult result = this.mvc.get().uri(path).header("Accept", BROWSER).exchange();
		assertThat(ApiClient.problem(HttpStatus.NOT_FOUND, result).get("type").asString())
			.isEqualTo("http://localhost/about/errors/unknown-address");
	}

	@Test
	void aBrowserGetsJson() {
		MvcTestResult result = this.mvc.get().uri("/api/v1/measures").header("Accept", BROWSER).exchange();
		assertThat(result).hasStatusOk().hasHeader("Content-Type", "application/json");
	}

	@ParameterizedTest
	@ValueSource(strings = { "POST", "PUT", "PATCH", "DELETE" })
	void otherMethodsAreRefusedWithThoseThereAre(String method) {
		MvcTestResult result = this.mvc.method(HttpMethod.valueOf(method)).uri("/api/v1/companies").exchange();
		ApiClient.problem(HttpStatus.METHOD_NOT_ALLOWED, result);
		assertThat(result).hasHeader("Allow", "GET, HEAD, OPTIONS");
	}

	@Test
	void headAnswersAsGetDoes() {
		assertThat(this.mvc.head().uri("/api/v1/companies?limit=1")).hasStatusOk()
			.hasHeader("Content-Type", "application/json")
			.containsHeader("Link");
		assertThat(this.mvc.head().uri("/api/v1/companies?x=1")).hasStatus(HttpStatus.BAD_REQUEST);
	}

	@ParameterizedTest
	@ValueSource(strings = { "text/calendar", "text/html", "application/xml", "nonsense" })
	void whoeverWantsNoJsonIsToldSo(String accept) {
		ApiClient.problem(HttpStatus.NOT_ACCEPTABLE,
				this.mvc.get().uri("/api/v1/companies").header("Accept", accept).exchange());
	}

	@ParameterizedTest
	@ValueSource(strings = { "/api/v1/companies?limit=1", "/api/v1/companies?x=1", "/api/v1/nope" })
	void scriptsOfOtherSitesMayReadEveryAnswer(String path) {
		assertThat(this.mvc.get().uri(path).header("Origin", "https://example.org"))
			.hasHeader("Access-Control-Allow-Origin", "*")
			.hasHeader("Access-Control-Expose-Headers",
					"Link, ETag, Last-Modified, RateLimit, RateLimit-Policy, Retry-After, Content-Disposition");
	}

	@Test
	void scriptsOfOtherSitesMayReadWhyTheirMethodIsRefused() {
		assertThat(this.mvc.post().uri("/api/v1/companies").header("Origin", "https://example.org"))
			.hasStatus(HttpStatus.METHOD_NOT_ALLOWED)
			.hasHeader("Access-Control-Allow-Origin", "*");
	}

	@Test
	void addressesOutsideTheApiAreNotItsOwn() {
		MvcTestResult result = this.mvc.get().uri("/no-such-page").accept(MediaType.TEXT_HTML).exchange();
		assertThat(result).hasStatus(HttpStatus.NOT_FOUND);
		assertThat(result.getResponse().getContentType()).isNotEqualTo("application/problem+json");
	}

	@Test
	void ourOwnFaultsAreToldWithoutTheirInsides() {
		MockHttpServletRequest request = new MockHttpServletRequest("GET", "/api/v1/claims");
		ServletRequestPathUtils.parseAndCache(request);
		MockHttpServletResponse response = new MockHttpServletResponse();
		this.problems.resolveException(request, response, null,
				new IllegalStateException("secret: select * from claim"));
		assertThat(response.getStatus()).isEqualTo(500);
		assertThat(response.getContentType()).isEqualTo("application/problem+json");
		assertThat(new String(response.getContentAsByteArray(), StandardCharsets.UTF_8)).isEqualTo("""
				{"type":"http://localhost:8080/about/errors/internal-error","title":"Internal error","status":500,\
				"detail":"Something went wrong on our side.","instance":"/api/v1/claims","errors":[]}""");
	}

	@Test
	void whoAsksTooMuchIsToldHowLongToWait() throws Exception {
		MockHttpServletRequest request = new MockHttpServletRequest("GET", "/error");
		request.setDispatcherType(DispatcherType.ERROR);
		request.setAttribute(RequestDispatcher.ERROR_REQUEST_URI, "/api/v1/claims");
		request.setAttribute(RequestDispatcher.ERROR_STATUS_CODE, 429);
		MockHttpServletResponse response = new MockHttpServletResponse();
		response.setHeader("Retry-After", "4");
		this.problems.filter(request, response, new MockFilterChain());
		assertThat(response.getStatus()).isEqualTo(429);
		assertThat(response.getContentAsString()).contains("/about/errors/too-many-requests", "Ask again in 4 s.");
	}

	@ParameterizedTest
	@ValueSource(strings = { "GET /api/v1/%zz", "GET /api/v1/companies/a%00b", "GET /api/v1/companies/a%2Fb",
			"GET /api/v1/companies?kind=%zz", "GET /api/v1/search?q=%ff%fe" })
	void addressesThatCannotBeReadAreProblems(String line) throws IOException {
		assertThat(raw(line)).startsWith("HTTP/1.1 400")
			.contains("application/problem+json", "no-cache", "/about/errors/malformed-request")
			.doesNotContain("Tomcat", "Exception", "<html");
	}

	@Test
	void methodsNoServletKnowsAreProblems() throws IOException {
		assertThat(raw("TRACE /api/v1/companies")).startsWith("HTTP/1.1 405")
			.contains("Allow: GET, HEAD, OPTIONS", "/about/errors/method-not-allowed");
	}

	@Test
	void addressesThatCannotBeReadElsewhereAreNotTheApisOwn() throws IOException {
		assertThat(raw("GET /%zz")).startsWith("HTTP/1.1 400").doesNotContain("problem+json");
	}

	@ParameterizedTest
	@EnumSource(ProblemKind.class)
	void everyKindIsExplainedWhereItsTypePoints(ProblemKind kind) {
		assertThat(this.mvc.get().uri(kind.type())).hasStatusOk().bodyText().contains(kind.slug(), kind.title());
		assertThat(this.mvc.get().uri(ProblemKind.PAGE)).hasStatusOk()
			.bodyText()
			.contains("href=\"" + kind.type() + "\"", kind.title());
	}

	private MvcTestResult get(String path) {
		return this.mvc.get().uri(path).exchange();
	}

	/** Sends a request that client libraries refuse to send. */
	private String raw(String line) throws IOException {
		try (Socket socket = new Socket("localhost", this.port)) {
			socket.getOutputStream()
				.write((line + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
					.getBytes(StandardCharsets.US_ASCII));
			return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		}
	}

}
