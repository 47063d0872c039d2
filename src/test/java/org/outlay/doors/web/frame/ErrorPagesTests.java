package org.outlay.doors.web.frame;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

import org.outlay.OutlayTest;
import org.outlay.doors.web.Reader;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;

/** Answers to addresses that lead nowhere, and to hostile ones. */
@OutlayTest
class ErrorPagesTests {

	private final HttpClient client = HttpClient.newHttpClient();

	private final Reader reader;

	private final JdbcClient jdbc;

	@LocalServerPort
	private int port;

	ErrorPagesTests(@Autowired MockMvcTester mvc, @Autowired JdbcClient jdbc) {
		this.reader = new Reader(mvc);
		this.jdbc = jdbc;
	}

	@Test
	void anUnknownIdLeadsToWhatTheReaderMayHaveMeant() {
		for (String path : List.of("/companies/brightdun", "/models/sunreel-2", "/products/dovett", "/people/zhu",
				"/sources/leigu")) {
			Document page = this.reader.page(HttpStatus.NOT_FOUND, path);
			assertThat(page.select("h1").text()).startsWith("No ").contains("“");
			assertThat(page.select("section:has(> #near) li a")).isNotEmpty();
			assertThat(page.select("main form[role=search] input").attr("value")).isNotBlank();
		}
	}

	@Test
	void anUnknownClaimOrMeasureIsNotFound() {
		assertThat(this.reader.page(HttpStatus.NOT_FOUND, "/claims/tbw-999").title()).startsWith("No claim “tbw-999”");
		assertThat(this.reader.page(HttpStatus.NOT_FOUND, "/measures/luck").title()).startsWith("No measure “luck”");
	}

	@Test
	void hostileAndEndlessIdsAreShownAsShortText() {
		Document page = this.reader.page(HttpStatus.NOT_FOUND, "/companies/{id}", "<script>alert(1)<script>");
		assertThat(page.select("script:not([type=application/ld+json], [src^=/js/])")).isEmpty();
		assertThat(page.select("h1").text()).isEqualTo("No company “<script>alert(1)<script>”");
		assertThat(this.reader.page(HttpStatus.NOT_FOUND, "/companies/{id}", "x".repeat(3000)).select("h1").text())
			.hasSizeLessThan(120);
		this.reader.page(HttpStatus.NOT_FOUND, "/claims/{id}", "' or 1=1 --");
		this.reader.page(HttpStatus.NOT_FOUND, "/people/{id}", "%00\u0000…");
	}

	@Test
	@Transactional
	void hostileTextsOfSourcesAreShownAsText() {
		String hostile = "<script>alert(1)</script>\"><img src=x onerror=alert(2)>";
		this.jdbc.sql("update subject set name = ? where id = 'brightdune'").param(hostile).update();
		this.jdbc.sql("update source set title = ?, link = 'javascript:alert(3)' where id = 'thirty-billion-wager'")
			.param(hostile)
			.update();
		this.jdbc.sql("update claim set note = ?, as_printed = ? where id = 'tbw-2d'")
			.params(hostile, hostile)
			.update();
		this.jdbc.sql("update event set title = ?").param(hostile).update();
		for (String path : List.of("/", "/companies/brightdune", "/capex", "/sources/thirty-billion-wager",
				"/claims/tbw-2d", "/events", "/claims", "/search?q=brightdune")) {
			Document page = this.reader.page(path);
			assertThat(page
				.select("script:not([type=application/ld+json], [src^=/js/]), img, [onerror], a[href^=javascript]"))
				.as(path)
				.isEmpty();
			assertThat(page.text()).as(path).contains("<script>alert(1)</script>");
		}
	}

	@Test
	void anAddressThatLeadsNowhereHasAFriendlyPage() throws IOException, InterruptedException {
		HttpResponse<String> answer = ask("/nowhere/at/all", "text/html");
		Document page = Jsoup.parse(answer.body());
		assertThat(answer.statusCode()).isEqualTo(404);
		assertThat(page.select("h1").text()).isEqualTo("There is no page at this address");
		assertThat(page.select("main form[role=search]")).hasSize(1);
		assertThat(page.select("nav a[href=/companies]")).hasSize(1);
		assertThat(answer.headers().firstValue("Content-Security-Policy")).isPresent();
	}

	@Test
	void strangeAddressesNeverShowAStackTrace() throws IOException, InterruptedException {
		for (String path : List.of("/companies/", "/companies;a=b", "/companies/%2e%2e/x", "/css/", "/css/nope.css",
				"/companies/a%2Fb", "/%F0%9F%92%A9", "/search?q=%F0%9F%92%A9", "/claims?page=%00",
				"/claims?unit=CNY&unit=USD", "/events?kind=release&kind=", "/favicon.ico")) {
			HttpResponse<String> answer = ask(path, "text/html");
			assertThat(answer.statusCode()).as(path).isLessThan(500);
			assertThat(answer.body()).as(path).doesNotContain("Exception").doesNotContain("\tat ");
		}
	}

	@Test
	void afterAFaultOfOursThePageStaysCalmAndTellsNothingOfIt() throws IOException, InterruptedException {
		HttpResponse<String> answer = ask("/error", "text/html");
		assertThat(Jsoup.parse(answer.body()).select("h1").text()).isEqualTo("Something went wrong here");
		assertThat(answer.body()).doesNotContain("Exception").doesNotContain("999");
	}

	private HttpResponse<String> ask(String path, String accept) throws IOException, InterruptedException {
		return this.client.send(HttpRequest.newBuilder(URI.create("http://localhost:" + this.port + path))
			.header("Accept", accept)
			.build(), HttpResponse.BodyHandlers.ofString());
	}

}
