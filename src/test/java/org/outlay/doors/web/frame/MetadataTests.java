package org.outlay.doors.web.frame;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.outlay.OutlayTest;
import org.outlay.doors.web.Reader;
import org.outlay.publishing.catalogue.DataSet;
import org.outlay.publishing.catalogue.DataSets;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/** Metadata of the pages and of the data. */
@OutlayTest
class MetadataTests {

	private static final JsonMapper JSON = new JsonMapper();

	private final MockMvcTester mvc;

	private final Reader reader;

	private final DataSets data;

	MetadataTests(@Autowired MockMvcTester mvc, @Autowired DataSets data) {
		this.mvc = mvc;
		this.reader = new Reader(mvc);
		this.data = data;
	}

	@Test
	void theMapOfTheSiteListsPagesThatAreThere() throws Exception {
		Document map = Jsoup.parse(text("/sitemap.xml"), "", Parser.xmlParser());
		List<String> pages = map.select("url > loc").eachText();
		assertThat(pages).hasSizeGreaterThan(200).doesNotHaveDuplicates();
		assertThat(map.select("url > lastmod").eachText()).hasSameSizeAs(pages)
			.allMatch((day) -> day.matches("2026-\\d\\d-\\d\\d"));
		List<String> wrong = new ArrayList<>();
		for (String page : pages) {
			var answer = this.mvc.get().uri(URI.create(page)).header(HttpHeaders.ACCEPT, "text/html").exchange();
			String canonical = Jsoup.parse(answer.getResponse().getContentAsString())
				.select("link[rel=canonical]")
				.attr("href");
			if (answer.getResponse().getStatus() != 200 || !canonical.equals(page)) {
				wrong.add(page + " " + answer.getResponse().getStatus() + " " + canonical);
			}
		}
		assertThat(wrong).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "companies", "models", "products", "people", "sources", "measures", "claims", "quantities" })
	void theMapOfTheSiteListsEveryPageOfAKind(String kind) throws Exception {
		JsonNode list = JSON
			.readTree(text("/api/v1/" + kind + "?limit=1&include=count&asOf=2026-11-21&match=possible"));
		assertThat(listed("/" + kind + "/")).hasSizeGreaterThanOrEqualTo(list.path("total").asInt()).isNotEmpty();
	}

	@Test
	void theMapOfTheSiteListsChartsAndSeriesOfRates() throws Exception {
		assertThat(listed("/rates/")).hasSize(JSON.readTree(text("/api/v1/rates")).path("data").size());
		assertThat(listed("/charts/")).contains("http://localhost/charts/capex",
				"http://localhost/charts/capex?company=brightdune");
	}

	private List<String> listed(String path) throws Exception {
		return Jsoup.parse(text("/sitemap.xml"), "", Parser.xmlParser())
			.select("url > loc")
			.eachText()
			.stream()
			.filter((address) -> address.startsWith("http://localhost" + path))
			.toList();
	}

	@Test
	void robotsAreToldWhereTheMapIs() throws Exception {
		assertThat(text("/robots.txt")).contains("Sitemap: http://localhost/sitemap.xml");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/", "/capex", "/companies/brightdune", "/measures/valuation" })
	void pagesOfDataTellTheirLicenceEditionAndExtent(String path) {
		JsonNode told = JSON.readTree(this.reader.page(path).select("script[type=application/ld+json]").html());
		JsonNode set = told.isArray() ? told.get(0) : told;
		assertThat(set.path("@type").asString()).isEqualTo("Dataset");
		assertThat(set.path("license").asString()).isEqualTo(this.data.whole().licence().url());
		assertThat(set.path("version").asString()).isEqualTo(this.data.whole().edition());
		assertThat(set.path("temporalCoverage").asString()).matches("\\d{4}-\\d\\d-\\d\\d/\\d{4}-\\d\\d-\\d\\d");
		String title = path.equals("/") ? set.path("name").asString() : set.path("isPartOf").path("name").asString();
		assertThat(title).isEqualTo(this.data.whole().title());
	}

	@Test
	void theCatalogueLeadsFromTheDataToEveryForm() throws Exception {
		JsonNode graph = JSON.readTree(text("/catalogue.jsonld")).path("@graph");
		int forms = this.data.whole().distributions().size();
		JsonNode set = graph.valueStream()
			.filter((node) -> node.path("@type").asString().equals("dcat:Dataset"))
			.findFirst()
			.orElseThrow();
		assertThat(set.path("dct:license").get(0).path("@id").asString()).isEqualTo(this.data.whole().licence().url());
		assertThat(set.path("dcat:distribution").valueStream().map((form) -> form.path("@id").asString()))
			.hasSize(forms)
			.allMatch((form) -> form.startsWith("http://localhost/"));
		assertThat(this.mvc.get().uri("/catalogue.ttl")).hasStatus(404);
	}

	@Test
	void everyFormOfTheDataCanBeHadAsTheCatalogueSays() {
		List<String> wrong = new ArrayList<>();
		for (DataSet.Distribution form : this.data.whole().distributions()) {
			URI address = URI.create(form.url());
			var answer = this.mvc.get()
				.uri(address.getPath() + ((address.getQuery() != null) ? "?" + address.getQuery() : ""))
				.exchange();
			String type = String.valueOf(answer.getResponse().getContentType());
			if (answer.getResponse().getStatus() != 200 || !type.split(";", 0)[0].equals(form.mediaType())) {
				wrong.add(form.url() + " " + answer.getResponse().getStatus() + " " + type);
			}
		}
		assertThat(wrong).isEmpty();
	}

	@Test
	void everyColumnIsInTheCatalogueUnderTheAddressOfItsMeaning() throws Exception {
		Document dictionary = this.reader.page("/dictionary");
		JsonNode graph = JSON.readTree(text("/catalogue.jsonld")).path("@graph");
		List<String> columns = graph.valueStream()
			.filter((node) -> node.path("@type").asString().equals("csvw:Column"))
			.map((node) -> node.path("@id").asString())
			.toList();
		assertThat(columns).hasSizeGreaterThan(200)
			.allMatch((column) -> dictionary.getElementById(column.substring(column.indexOf('#') + 1)) != null);
	}

	@Test
	void theFrontPageTellsSearchEnginesOfEveryTable() {
		JsonNode set = JSON.readTree(this.reader.page("/").select("script[type=application/ld+json]").html());
		assertThat(set.path("distribution").findValuesAsString("contentUrl"))
			.contains("http://localhost/download/outlay.zip", "http://localhost/download/data/claims.csv",
					"http://localhost/feed.atom")
			.doesNotContain("http://localhost/api/v1/claims.ndjson");
	}

	@Test
	void aPageWithAChartIsLinkedToWithItsPicture() {
		Document page = this.reader.page("/companies/brightdune");
		assertThat(page.select("meta[property=og:image]").attr("content"))
			.isEqualTo("http://localhost/charts/capex.png?company=brightdune");
		assertThat(page.select("meta[property=og:image:alt]").attr("content")).contains("over CNY 200 billion (plan");
		assertThat(page.select("meta[name=twitter:card]").attr("content")).isEqualTo("summary_large_image");
		assertThat(this.reader.page("/capex?asOf=2026-03-01").select("meta[property=og:image]").attr("content"))
			.isEqualTo("http://localhost/embed/capex.png?asOf=2026-03-01");
	}

	@Test
	void aViewOfAnotherDayPointsToThePageOfToday() {
		assertThat(this.reader.page("/capex?from=2026&asOf=2026-03-01&currency=USD")
			.select("link[rel=canonical]")
			.attr("href")).isEqualTo("http://localhost/capex?from=2026");
	}

	private String text(String path) throws Exception {
		var answer = this.mvc.get().uri(path).exchange();
		assertThat(answer).hasStatusOk();
		return answer.getResponse().getContentAsString();
	}

}
