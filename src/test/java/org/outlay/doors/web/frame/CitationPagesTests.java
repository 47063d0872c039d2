package org.outlay.doors.web.frame;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

import jakarta.persistence.EntityManager;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.outlay.OutlayTest;
import org.outlay.doors.web.Reader;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;

/** Citations of pages, and permanent links that do not change. */
@OutlayTest
class CitationPagesTests {

	private static final String FROZEN = "asOf=2026-11-21&recordedAsOf=2026-11-21T12%3A00%3A00Z";

	private final MockMvcTester mvc;

	private final Reader reader;

	private final JdbcClient jdbc;

	private final EntityManager entities;

	CitationPagesTests(@Autowired MockMvcTester mvc, @Autowired JdbcClient jdbc, @Autowired EntityManager entities) {
		this.mvc = mvc;
		this.reader = new Reader(mvc);
		this.jdbc = jdbc;
		this.entities = entities;
	}

	@ParameterizedTest
	@ValueSource(strings = { "/", "/claims/tbw-2d", "/quantities/brightdune:capex:ai-spending:2026",
			"/companies/brightdune", "/measures/valuation", "/sources/leigu-long-game", "/capex", "/compare",
			"/charts/capex", "/data-budgets", "/models/sorrel", "/products/dovetto", "/people/zhu-songlu" })
	void aPageNamesItsPermalinkInItsHeaderAndItself(String path) {
		MvcTestResult result = this.mvc.get().uri(path).exchange();
		String permalink = "http://localhost" + path + "?" + FROZEN;
		assertThat(result.getResponse().getHeaders("Link")).contains("<" + permalink + ">; rel=\"cite-as\"");
		Document page = this.reader.page(path);
		assertThat(page.select(".cite__permalink a").attr("href")).isEqualTo(permalink);
		for (String file : page.select(".cite__files a").eachAttr("href")) {
			assertThat(this.mvc.get().uri(URI.create(file))).hasStatusOk();
		}
	}

	@Test
	void aPermalinkKeepsEveryParameterButBlankOnes() {
		assertThat(this.reader
			.page("/capex?from=2026&to=&currency=USD&asOf=2026-03-01&companies=gullwing&companies=brightdune")
			.select(".cite__permalink a")
			.attr("href"))
			.isEqualTo("http://localhost/capex?from=2026&companies=gullwing&companies=brightdune"
					+ "&asOf=2026-03-01&recordedAsOf=2026-11-21T12%3A00%3A00Z&currency=USD");
	}

	@Test
	void aPageThatIsNotThereIsNotCited() {
		assertThat(this.mvc.get().uri("/claims/none.bib")).hasStatus(HttpStatus.NOT_FOUND);
		assertThat(this.mvc.get().uri("/claims/none")).doesNotContainHeader("Link");
		assertThat(this.reader.page(HttpStatus.BAD_REQUEST, "/capex?from=1800").select(".cite")).isEmpty();
	}

	@Test
	void filesAndPagesNameTheCatalogueThatDescribesThem() {
		assertThat(this.mvc.get().uri("/capex").exchange().getResponse().getHeaders("Link"))
			.contains("<http://localhost/catalogue.jsonld>; rel=\"describedby\"; type=\"application/ld+json\"");
	}

	@Test
	void filesOfACitationSayWhatTheyAre() {
		assertThat(this.mvc.get().uri("/claims/tbw-2d.bib")).hasContentTypeCompatibleWith("application/x-bibtex")
			.hasHeader("Content-Disposition", "inline; filename=\"outlay-claims-tbw-2d.bib\"");
		assertThat(this.mvc.get().uri("/outlay.ris"))
			.hasContentTypeCompatibleWith("application/x-research-info-systems")
			.bodyText()
			.startsWith("TY  - DATA\r\nID  - outlay\r\n");
		assertThat(this.mvc.get().uri("/charts/capex.csl.json?company=brightdune")).bodyJson()
			.extractingPath("$[0].title")
			.isEqualTo("BrightDune: what it spends and plans to spend, by year");
		assertThat(this.mvc.get().uri("/quantities/brightdune:capex:ai-spending:2026.txt")).bodyText()
			.contains(" claims by the rule default/2 as of 21 November 2026");
	}

	@Test
	void aChartIsStillServedAsAPicture() {
		assertThat(this.mvc.get().uri("/charts/capex.svg")).hasContentTypeCompatibleWith("image/svg+xml");
	}

	@Test
	@Transactional
	void whatAPermalinkShowsIsUntouchedByLaterClaimsAndCorrections() {
		List<String> permalinks = List
			.of("/claims/tbw-2d", "/quantities/brightdune:capex:ai-spending:2026", "/capex", "/companies/brightdune",
					"/charts/capex?company=brightdune")
			.stream()
			.map((path) -> this.reader.page(path).select(".cite__permalink a").attr("href"))
			.toList();
		List<String> before = permalinks.stream().map(this::figures).toList();
		correct("tbw-2d");
		add("later-1", "leigu-15a");
		this.entities.clear();
		assertThat(permalinks.stream().map(this::figures).toList()).isEqualTo(before);
		assertThat(figures("/claims/tbw-2d")).isNotEqualTo(before.get(0));
	}

	/**
	 * The text of a page without the history, and without the notice that another version
	 * is current today.
	 */
	private String figures(String address) {
		Document page = this.reader.page(URI.create(address).getPath() + "?" + query(address));
		page.select(".history, .notice").remove();
		return page.select("main").text();
	}

	private static String query(String address) {
		int query = address.indexOf('?');
		return (query < 0) ? "" : URLDecoder.decode(address.substring(query + 1), StandardCharsets.UTF_8);
	}

	/** Ends the current version and records one that says otherwise, a day later. */
	private void correct(String id) {
		copy(id, "2", id);
		this.jdbc.sql("update claim set recorded_to = recorded_from + interval '1' day where id = ? and version = 1")
			.param(id)
			.update();
	}

	private void add(String id, String like) {
		this.jdbc.sql("insert into claim_identity (id, source_id) select ?, source_id from claim_identity where id = ?")
			.params(id, like)
			.update();
		copy(like, "1", id);
	}

	private void copy(String from, String version, String id) {
		List<String> columns = this.jdbc.sql(
				"select column_name from information_schema.columns where table_name = 'claim' and column_name <> 'row_id'")
			.query(String.class)
			.list();
		String values = columns.stream().map((column) -> switch (column) {
			case "id" -> "'" + id + "'";
			case "version" -> version;
			case "recorded_from" -> "recorded_from + interval '1' day";
			case "low", "high" -> column + " + 5000000000";
			case "as_printed" -> "'said later'";
			default -> column;
		}).collect(Collectors.joining(", "));
		this.jdbc
			.sql("insert into claim (" + String.join(", ", columns) + ") select " + values + " from claim where id = '"
					+ from + "'")
			.update();
	}

}
