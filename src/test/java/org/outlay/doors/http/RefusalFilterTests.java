package org.outlay.doors.http;

import java.net.http.HttpResponse;
import java.util.List;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.outlay.OutlayTest;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.outlay.doors.http.Caller.header;

/** Refused requests, and answers that every client can read. */
@OutlayTest
class RefusalFilterTests {

	private final Caller caller;

	RefusalFilterTests(@LocalServerPort int port) {
		this.caller = new Caller(port);
	}

	@Test
	void aLongAddressIsToldToBeTooLong() {
		String query = "?x=" + "a".repeat(RefusalFilter.LONGEST_ADDRESS);
		assertProblem(this.caller.get("/api/v1/claims" + query), 414, "address-too-long");
		assertPage(this.caller.get("/claims" + query), 414, "This address is too long");
	}

	@Test
	void whatTheServerItselfCannotHoldCannotBeRead() {
		String large = "a".repeat(70000);
		assertThat(this.caller.raw("GET /api/v1/claims?x=" + large)).startsWith("HTTP/1.1 400")
			.contains("<h1>This request could not be read</h1>", "far too long", "Access-Control-Allow-Origin: *");
		assertPage(this.caller.get("/claims", "X-Large", large), 400, "This request could not be read");
		assertProblem(this.caller.get("/api/v1/claims", "X-Large", large), 400, "malformed-request");
	}

	@Test
	void largeHeadersAreToldToBeTooLarge() {
		String large = "a".repeat(RefusalFilter.LARGEST_HEADERS);
		assertProblem(this.caller.get("/api/v1/claims", "X-Large", large), 431, "headers-too-large");
		assertPage(this.caller.get("/claims", "X-Large", large), 431, "The headers of this request are too long");
	}

	@Test
	void anAddressThatCannotBeReadHasASmallPage() {
		String answer = this.caller.raw("GET /%00");
		assertThat(answer).startsWith("HTTP/1.1 400").contains("Content-Security-Policy: default-src 'none'");
		Document page = Jsoup.parse(answer.substring(answer.indexOf("<!DOCTYPE")));
		assertThat(page.select("h1").text()).isEqualTo("This request could not be read");
		assertThat(page.select("a[href=/]")).hasSize(1);
		assertThat(page.select("script, style, [style]")).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "/models", "/api", "/css/tokens.css", "/charts/capex.svg" })
	void anAddressSaysWhichMethodsItTakes(String path) {
		for (String method : List.of("POST", "PUT", "DELETE", "PATCH")) {
			HttpResponse<byte[]> answer = this.caller.ask(method, path);
			assertPage(answer, 405, "This address is only for reading");
			assertThat(header(answer, "Allow")).isEqualTo("GET, HEAD, OPTIONS");
		}
		assertThat(header(this.caller.ask("OPTIONS", path), "Allow").replace(" ", "")).isEqualTo("GET,HEAD,OPTIONS");
	}

	@Test
	void whatIsNotThereAllowsNothing() {
		assertThat(header(this.caller.ask("OPTIONS", "/api/v1/nope"), "Allow")).isEmpty();
		assertThat(this.caller.ask("POST", "/nowhere").statusCode()).isEqualTo(404);
	}

	@Test
	void methodsHttpDoesNotHaveAreUnknown() {
		assertProblem(this.caller.ask("FOO", "/api/v1/claims"), 501, "unknown-method");
		assertPage(this.caller.ask("FOO", "/claims"), 501, "There is no such method");
		assertThat(this.caller.raw("CONNECT /claims")).startsWith("HTTP/1.1 501");
	}

	@Test
	void traceIsRefused() {
		for (String path : List.of("/", "/api/v1/claims")) {
			String answer = this.caller.raw("TRACE " + path, "X-Secret: 1");
			assertThat(answer).startsWith("HTTP/1.1 405")
				.containsOnlyOnce("Allow: GET, HEAD, OPTIONS")
				.doesNotContain("X-Secret");
		}
	}

	@ParameterizedTest
	@CsvSource({ "/api/v1/claims?x=1, 400", "/api/v1/nope, 404", "/nowhere, 404", "/charts/nope.svg, 404",
			"/companies/brightdune, 200", "/css/tokens.css, 200", "/charts/capex.png, 200" })
	void scriptsOfOtherSitesMayReadEveryAnswer(String path, int status) {
		assertOpen(this.caller.get(path), status);
	}

	@Test
	void aPreflightIsGrantedForADay() {
		HttpResponse<byte[]> answer = this.caller.ask("OPTIONS", "/api/v1/claims", "Origin", "https://example.org",
				"Access-Control-Request-Method", "PUT", "Access-Control-Request-Headers", "X-One");
		assertThat(answer.statusCode()).isEqualTo(204);
		assertThat(header(answer, "Access-Control-Allow-Methods")).isEqualTo("*");
		assertThat(header(answer, "Access-Control-Allow-Headers")).isEqualTo("*");
		assertThat(header(answer, "Access-Control-Max-Age")).isEqualTo("86400");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/nowhere", "/charts/nope.png", "/companies/nobody" })
	void errorsOutsideTheApiArePagesWhateverWasAskedFor(String path) {
		HttpResponse<byte[]> answer = this.caller.get(path + "?trace=true", "Accept", "application/json");
		assertThat(header(answer, "Content-Type")).startsWith("text/html");
		assertThat(Caller.text(answer)).doesNotContain("Exception", "\tat ");
	}

	private static void assertProblem(HttpResponse<byte[]> answer, int status, String kind) {
		assertOpen(answer, status);
		assertThat(header(answer, "Content-Type")).isEqualTo("application/problem+json");
		assertThat(header(answer, "Cache-Control")).isEqualTo("no-cache");
		assertThat(Caller.text(answer)).contains("/about/errors/" + kind + "\"", "\"status\":" + status);
	}

	private static void assertPage(HttpResponse<byte[]> answer, int status, String heading) {
		assertOpen(answer, status);
		assertThat(Jsoup.parse(Caller.text(answer)).select("h1").text()).isEqualTo(heading);
		assertThat(header(answer, "Cache-Control")).isEqualTo("no-cache");
	}

	private static void assertOpen(HttpResponse<byte[]> answer, int status) {
		assertThat(answer.statusCode()).isEqualTo(status);
		assertThat(header(answer, "Access-Control-Allow-Origin")).isEqualTo("*");
		assertThat(header(answer, "Access-Control-Expose-Headers")).contains("Link", "ETag", "Last-Modified",
				"RateLimit", "RateLimit-Policy", "Retry-After", "Content-Disposition");
	}

}
