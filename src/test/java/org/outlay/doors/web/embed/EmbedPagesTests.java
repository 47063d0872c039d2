package org.outlay.doors.web.embed;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;

import jakarta.persistence.EntityManager;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.outlay.OutlayTest;
import org.outlay.doors.web.Reader;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;

/** Small pages that other sites embed. */
@OutlayTest
class EmbedPagesTests {

	private final MockMvcTester mvc;

	private final Reader reader;

	private final JdbcClient jdbc;

	private final EntityManager entities;

	EmbedPagesTests(@Autowired MockMvcTester mvc, @Autowired JdbcClient jdbc, @Autowired EntityManager entities) {
		this.mvc = mvc;
		this.reader = new Reader(mvc);
		this.jdbc = jdbc;
		this.entities = entities;
	}

	@ParameterizedTest
	@ValueSource(strings = { "/claims/tbw-2d", "/quantities/brightdune:capex:ai-spending:2026", "/companies/brightdune",
			"/capex", "/compare?measure=valuation", "/charts/capex?company=brightdune" })
	void aPageOffersAFrameThatSaysWhatItShowsAndLeadsBack(String path) {
		Document frame = Jsoup.parse(this.reader.page(path).select(".cite__code").text());
		String source = frame.select("iframe").attr("src");
		assertThat(source).startsWith("http://localhost/embed/").contains("asOf=2026-11-21", "recordedAsOf=");
		assertThat(frame.select("iframe").attr("title")).isNotBlank();
		Document embed = page(source);
		assertThat(embed.select("h1")).hasSize(1);
		assertThat(embed.select("nav, form, script, header.masthead")).isEmpty();
		assertThat(embed.select(".embed__foot").text()).contains("certainly public on 21 November 2026")
			.contains("as on record on 21 November 2026");
		assertThat(embed.select(".embed__title a").attr("href")).isEqualTo(source.replace("/embed", ""));
		assertThat(embed.select(".embed__newer")).isEmpty();
	}

	@Test
	void onlyEmbedsMayBeFramedAndTheyAreKept() {
		assertThat(this.mvc.get().uri("/embed/claims/tbw-2d")).hasHeader("Cache-Control", "max-age=3600, public")
			.headers()
			.hasHeaderSatisfying("Content-Security-Policy",
					(policy) -> assertThat(policy.get(0)).endsWith("frame-ancestors *"));
		assertThat(this.mvc.get().uri("/claims/tbw-2d")).headers()
			.hasHeaderSatisfying("Content-Security-Policy",
					(policy) -> assertThat(policy.get(0)).endsWith("frame-ancestors 'none'"));
	}

	@Test
	void aFigureKeepsItsHedgeItsWordsAndItsSource() {
		Document embed = this.reader.page("/embed/claims/tbw-2d");
		assertThat(embed.select(".embed__figure").text()).isEqualTo("over CNY 200 billion");
		assertThat(embed.select("main").text()).contains("plan").contains("over 200 billion yuan");
	}

	@Test
	void newerFiguresAreToldOf() {
		assertThat(this.reader.page("/embed/capex?asOf=2026-03-01").select(".embed__newer a").attr("href"))
			.isEqualTo("http://localhost/capex");
		assertThat(this.reader.page("/embed/charts/capex?company=brightdune&asOf=2026-03-01").select(".embed__newer"))
			.hasSize(1);
		assertThat(this.reader.page("/embed/companies/brightdune?asOf=2026-03-01").select(".embed__newer")).hasSize(1);
		assertThat(this.reader.page("/embed/claims/leigu-19b?asOf=2026-03-01").select(".embed__newer")).isEmpty();
	}

	@Test
	@Transactional
	void anEndedClaimTellsOfNewerFigures() {
		String source = Jsoup.parse(this.reader.page("/claims/tbw-2d").select(".cite__code").text())
			.select("iframe")
			.attr("src");
		this.jdbc.sql("update claim set recorded_to = recorded_from + interval '1' day where id = 'tbw-2d'").update();
		this.entities.clear();
		Document embed = page(source);
		assertThat(embed.select(".embed__figure").text()).isEqualTo("over CNY 200 billion");
		assertThat(embed.select(".embed__newer")).hasSize(1);
	}

	@Test
	void tablesCanBeHadAsPictures() {
		assertThat(this.mvc.get().uri("/embed/capex.svg?from=2026")).hasContentTypeCompatibleWith("image/svg+xml");
		assertThat(this.mvc.get().uri("/embed/compare.png?measure=valuation"))
			.hasContentTypeCompatibleWith("image/png");
	}

	@ParameterizedTest
	@CsvSource({
			"/embed/compare.svg?measure=daily-active-users&currency=USD&from=2025&to=2026,"
					+ " /compare?measure=daily-active-users&from=2025&to=2026&asOf=2026-11-21&currency=USD",
			"/embed/capex.svg?nature=plan&companies=brightdune,"
					+ " /capex?companies=brightdune&nature=plan&asOf=2026-11-21",
			"/embed/capex.svg?basis=ai-investment&sort=low&since=2026-03-01&asOf=2026-06-01,"
					+ " /capex?basis=ai-investment&sort=low&since=2026-03-01&asOf=2026-06-01" })
	void aPictureOfATablePrintsTheAddressOfThatTable(String picture, String address) throws Exception {
		String content = this.mvc.get().uri(URI.create(picture)).exchange().getResponse().getContentAsString();
		String words = Jsoup.parse(content).text().replaceAll("\\s", "");
		assertThat(words).endsWith("Outlay·http://localhost" + address);
		assertThat(this.mvc.get().uri(URI.create(address))).hasStatusOk();
	}

	@Test
	void whatIsNotThereCannotBeEmbedded() {
		this.reader.page(HttpStatus.NOT_FOUND, "/embed/claims/none");
		this.reader.page(HttpStatus.NOT_FOUND, "/embed/quantities/none");
		this.reader.page(HttpStatus.BAD_REQUEST, "/embed/charts/capex?company=none");
		this.reader.page(HttpStatus.BAD_REQUEST, "/embed/capex?from=1800");
	}

	private Document page(String address) {
		URI uri = URI.create(address);
		return this.reader.page(uri.getPath() + "?" + URLDecoder.decode(uri.getRawQuery(), StandardCharsets.UTF_8));
	}

}
