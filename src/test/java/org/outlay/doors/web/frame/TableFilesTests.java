package org.outlay.doors.web.frame;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.outlay.OutlayTest;
import org.outlay.doors.web.Reader;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

@OutlayTest
class TableFilesTests {

	@LocalServerPort
	int port;

	private final MockMvcTester mvc;

	private final Reader reader;

	@Autowired
	TableFilesTests(MockMvcTester mvc) {
		this.mvc = mvc;
		this.reader = new Reader(mvc);
	}

	@ParameterizedTest
	@ValueSource(strings = { "claims", "capex", "compare?measure=valuation", "data-budgets", "companies?country=CN",
			"models?kind=video", "models/routes", "products", "people", "events?planned=yes", "sources", "measures",
			"rates", "rates/fed-h10-annual", "rates/fed-h10-monthly?year=2025", "changes?class=revised-up",
			"coverage?kind=company&policy=latest", "search?q=brightdune" })
	void everyPageWithATableLinksItsFilesAndTheyAreThere(String page) {
		Document shown = this.reader.page("/" + page);
		assertThat(shown.select(".formats a").eachText()).contains("CSV", "XLSX", "NDJSON", "JSON");
		for (String href : shown.select(".formats a[href^=/api/v1]").eachAttr("href")) {
			assertThat(this.mvc.get().uri(URI.create(href))).as(href).hasStatusOk();
		}
	}

	@ParameterizedTest
	@CsvSource(delimiter = ' ', value = {
			"/claims.csv?subject=brightdune&asOf=2026-06-30 /api/v1/claims.csv?subject=brightdune&asOf=2026-06-30",
			"/companies.xlsx?country=CN /api/v1/companies.xlsx?country=CN",
			"/changes.csv?class=revised-up /api/v1/changes.csv?class=revised-up",
			"/coverage.csv?state=stale /api/v1/coverage.csv?state=stale",
			"/search.csv?q=brightdune%20dovetto /api/v1/search.csv?q=brightdune%20dovetto",
			"/rates/fed-h10-annual.csv /api/v1/rates/fed-h10-annual.csv",
			"/rates/fed-h10-monthly.csv?year=2025 /api/v1/rates/fed-h10-monthly.csv?from=2025-01-01&to=2025-12-31",
			"/events.csv?planned=yes /api/v1/events.csv?planned=true", "/models.json /api/v1/models.json" })
	void theAddressOfAPageWithASuffixLeadsToTheFileOfWhatItShows(String asked, String file) throws Exception {
		assertThat(leads(asked)).endsWith(file);
	}

	@Test
	void publishedSeriesAreTheSameOnEveryDay() throws Exception {
		assertThat(leads("/rates.csv?asOf=2026-06-30")).endsWith("/api/v1/rates.csv");
	}

	@Test
	void aSearchForNothingHasNoFile() throws Exception {
		assertThat(ask("http://localhost:" + this.port + "/search.csv").body()).contains("<h1");
		assertThat(this.reader.page("/search").select(".formats")).isEmpty();
	}

	@Test
	void theFileOfAComparisonHasAllItsControls() throws Exception {
		String file = leads("/capex.csv?basis=ai-investment&currency=USD");
		assertThat(file).contains("/api/v1/compare.csv?measure=capex", "basis=ai-investment", "currency=USD");
		assertThat(ask(file).body()).contains("converted_wording");
	}

	@Test
	void anAddressThatCannotBeReadGetsThePageThatSaysWhy() throws Exception {
		HttpResponse<String> answer = ask("http://localhost:" + this.port + "/companies.csv?kind=nonsense");
		assertThat(answer.statusCode()).isEqualTo(400);
		assertThat(answer.body()).contains("nonsense", "<h1");
	}

	/** Forwards need a real server. */
	private String leads(String path) throws Exception {
		HttpResponse<String> answer = ask("http://localhost:" + this.port + path);
		assertThat(answer.statusCode()).isEqualTo(302);
		return answer.headers().firstValue("Location").orElseThrow();
	}

	private static HttpResponse<String> ask(String address) throws Exception {
		return HttpClient.newHttpClient()
			.send(HttpRequest.newBuilder(URI.create(address)).build(), HttpResponse.BodyHandlers.ofString());
	}

}
