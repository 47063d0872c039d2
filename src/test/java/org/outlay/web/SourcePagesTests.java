package org.outlay.web;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

import org.outlay.OutlayTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/** The list of sources and all that was taken from each. */
@OutlayTest
class SourcePagesTests {

	private final Reader reader;

	SourcePagesTests(@Autowired MockMvcTester mvc) {
		this.reader = new Reader(mvc);
	}

	@Test
	void tellsSourcesReadFromSourcesOnlyCited() {
		Document page = this.reader.page("/sources");
		assertThat(page.select("section:has(> #read) tbody th a").eachAttr("href")).hasSize(5)
			.contains("/sources/leida-grand-chess", "/sources/ten-million-bet");
		assertThat(page.select("section:has(> #read) tr:has(a[href=/sources/36kr-four-propositions])").text())
			.contains("undated: between 3 June 2026 and 21 November 2026");
		assertThat(page.select("section:has(> #cited) tr:has(a[href=/sources/reuters-seedchip]) .chip").attr("href"))
			.isEqualTo("/sources/leida-grand-chess#line-111");
	}

	@Test
	void aSourceShowsAllThatWasTakenInTheOrderOfItsText() {
		Document page = this.reader.page("/sources/leida-grand-chess");
		assertThat(page.select(".passages__place")
			.eachText()
			.stream()
			.map((place) -> Integer.parseInt(place.substring(5)))).isSorted().doesNotHaveDuplicates();
		assertThat(page.select("#line-15 a.figure__wording").eachAttr("href")).containsExactly("/claims/leida-15a",
				"/claims/leida-15b", "/claims/leida-15c");
		assertThat(page.select("#line-15").text()).contains("“RMB 150-160 billion”");
		assertThat(page.select("#line-3 .passages__passed").text()).startsWith("Figures not taken: ")
			.doesNotEndWith("..");
		assertThat(page.select("#line-21").text()).contains("founder").contains("Zhang Yiming founds ByteDance");
		assertThat(page.select("#line-111 .passages__cite a").attr("href")).isEqualTo("/sources/reuters-seedchip");
	}

	@Test
	void everyClaimOfTheSourceIsOnItsPage() {
		Document source = this.reader.page("/sources/xinlichang-world-models");
		Document ledger = this.reader.page("/claims?source=xinlichang-world-models");
		assertThat(source.select(".passages a.figure__wording").eachAttr("href"))
			.containsExactlyInAnyOrderElementsOf(ledger.select(".ledger a.figure__wording").eachAttr("href"));
	}

	@Test
	void offersItsDossierAndItsEntryInTheApi() {
		Document page = this.reader.page("/sources/leida-grand-chess");
		assertThat(page.select("a[href=/sources/leida-grand-chess/dossier.yaml]")).hasSize(1);
		assertThat(page.select("a[href=/api/v1/sources/leida-grand-chess]")).hasSize(1);
	}

	@Test
	void aRetellingNamesWhatItRetells() {
		Document page = this.reader.page("/sources/ten-million-bet");
		assertThat(page.select(".facts__row:contains(Retells) a").attr("href"))
			.isEqualTo("/sources/36kr-four-propositions");
		assertThat(page.select(".facts__row:has(dt:containsOwn(Publisher))").text()).isEqualTo("Publisher not named");
	}

	@Test
	void aSourceOnlyCitedShowsTheFiguresThatNameItAsTheirOrigin() {
		Document page = this.reader.page("/sources/reuters-seedchip");
		assertThat(page.select("h1").text()).isEqualTo("Reuters, cited but not read");
		assertThat(page.select("section:has(> #retold) tbody tr")).isNotEmpty();
		assertThat(page.select("a[href$=dossier.yaml]")).isEmpty();
	}

	@Test
	void whatTheEditorAddsIsIdentityAndNeverAFigure() {
		Document page = this.reader.page("/sources/editor");
		assertThat(page.select(".passages__mentions li:has(a[href=/companies/bytedance])").text())
			.contains("country: China");
		assertThat(page.select(".figure__wording")).isEmpty();
	}

	@Test
	void anUnknownSourceIsNotFound() {
		assertThat(this.reader.page(HttpStatus.NOT_FOUND, "/sources/reuters").select("#near")).hasSize(1);
	}

}
