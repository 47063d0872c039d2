package org.outlay.doors.web.source;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;

import org.outlay.OutlayTest;
import org.outlay.doors.web.Reader;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/** The list of sources and the page of each. */
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
			.contains("/sources/leigu-long-game", "/sources/ten-million-wager");
		assertThat(page.select("section:has(> #read) tr:has(a[href=/sources/39lanterns-four-goals])").text())
			.contains("undated: between 3 June 2026 and 21 November 2026");
		assertThat(
				page.select("section:has(> #cited) tr:has(a[href=/sources/relaypost-sproutchip]) .chip").attr("href"))
			.isEqualTo("/sources/leigu-long-game#line-111");
	}

	@Test
	void theListSaysWhatEachSourceIsWorth() {
		Document page = this.reader.page("/sources");
		Elements retelling = page.select("section:has(> #read) tr:has(a[href=/sources/ten-million-wager]) td");
		assertThat(retelling.select("[data-label=Claims] b").text()).isEqualTo("7");
		assertThat(retelling.select("[data-label=Headlines]").text()).isEqualTo("0");
		assertThat(retelling.select("[data-label='Own and retold']").text()).isEqualTo("6 retold, 1 beyond its origin");
		assertThat(retelling.select("[data-label='Beside others']").text())
			.isEqualTo("5 shared: 1 misreport and 6 repeats");
		assertThat(page.select("tr:has(a[href=/sources/leigu-long-game]) [data-label='Beside others']").text())
			.isEqualTo("1 shared: 1 revision");
	}

	@Test
	void theListSaysWhoRetellsWhomAndHowMuchRestsOnIt() {
		Document page = this.reader.page("/sources");
		Elements origin = page.select(".retellings tr:has(a[href=/sources/stock-courier-brightdune]) td");
		assertThat(origin.select("[data-label='Leigu Finance']").text()).isEqualTo("9");
		assertThat(origin.select("[data-label=39Lanterns]").text()).isEmpty();
		assertThat(origin.last().text()).isEqualTo("9");
		assertThat(
				page.select("section:has(> #cited) tr:has(a[href=/sources/stock-courier-brightdune]) td.number").text())
			.isEqualTo("9");
	}

	@Test
	void theListIsAsOfTheDayAsked() {
		Document page = this.reader.page("/sources?asOf=2026-03-01");
		Elements later = page
			.select("section:has(> #read) tr:has(a[href^=/sources/ten-million-wager]) [data-label=Claims]");
		assertThat(later.text()).isEqualTo("0 not public then");
		assertThat(page.select(".retellings thead th").eachText()).containsExactly("Origin", "Leigu Finance", "In all");
		assertThat(page.select("tr:has(a[href^=/sources/leigu-long-game]) [data-label='Beside others']").text())
			.isEqualTo("none shared");
	}

	@Test
	void aSourceIsTalliedAndItsVoicesAreNamed() {
		Document page = this.reader.page("/sources/ten-million-wager");
		assertThat(page.select(".tallies__one").eachText()).containsExactly(
				"claims 7 about 1 organisation, 1 model and 1 product",
				"headlines 0 shown for their quantities by default/2",
				"retold 6 from 1 origin; 1 goes beyond its origin", "shared quantities 5 1 misreport and 6 repeats");
		assertThat(page.select(".speakers__one").eachText()).first()
			.asString()
			.startsWith("People the source does not name 1 claim");
	}

	@Test
	void everythingASourceSaidStandsUnderItsSubjectWithItsLine() {
		Document page = this.reader.page("/sources/thirty-billion-wager");
		Document ledger = this.reader.page("/claims?source=thirty-billion-wager");
		assertThat(page.select(".said__line a.figure__wording").eachAttr("href"))
			.containsExactlyInAnyOrderElementsOf(ledger.select(".ledger a.figure__wording").eachAttr("href"));
		Element line = page.select(".said__line:has(a[href=/claims/tbw-1a])").first();
		assertThat(line.select(".said__place").attr("href")).isEqualTo("#line-1");
		assertThat(page.select(line.select(".said__place").attr("href"))).hasSize(1);
		assertThat(page.select(".said__line .headline-mark")).hasSize(5);
	}

	@Test
	void whereTwoSourcesDifferBothFiguresStandSideBySide() {
		Document page = this.reader.page("/sources/thirty-billion-wager");
		Element pair = page.select(".beside:has(a[href=/quantities/brightdune:capex:ai-spending:2026]) .beside__pair")
			.first();
		assertThat(pair.classNames()).doesNotContain("beside__pair--conflict");
		assertThat(pair.select(".beside__here .figure__wording")).hasSize(1);
		assertThat(pair.select(".beside__there .chip").attr("href")).startsWith("/sources/leigu-long-game#line-");
		assertThat(pair.select(".beside__relation").text()).isEqualTo("Revision");
		assertThat(pair.select(".beside__words").text()).contains("one replaced the other");
		int alone = page.select(".alone li").size();
		assertThat(alone).isPositive();
		assertThat(page.select("#differences ~ details summary").text())
			.isEqualTo("Only here: " + alone + " of " + (alone + 1) + " quantities");
	}

	@Test
	void whatGoesBeyondItsOriginComesFirstAndRepeatsAreFolded() {
		Document page = this.reader.page("/sources/ten-million-wager");
		assertThat(page.select(".beside__relation").first().text()).isEqualTo("Misreport");
		assertThat(page.select("#differences ~ details summary").first().text())
			.startsWith("The same figure elsewhere: ");
	}

	@Test
	void anOriginIsToldWithWhoRetellsIt() {
		Document page = this.reader.page("/sources/39lanterns-four-goals");
		assertThat(page.select("section:has(> #retold) .origins__uses li").eachText()).singleElement()
			.asString()
			.startsWith("7 claims, of which 1 goes beyond this source, in BrightDune's $10 Million Wager");
		assertThat(page.select("section:has(> #retold) .ledger tbody tr")).hasSize(7);
	}

	@Test
	void aSourceThatWasNotPublicOnTheDaySaysSo() {
		Document page = this.reader.page("/sources/ten-million-wager?asOf=2026-03-01");
		assertThat(page.select(".absence").text()).startsWith("No claim of it was certainly public on 1 March 2026");
		assertThat(page.select("#brief, #said, #differences")).isEmpty();
		assertThat(this.reader.page("/sources/ten-million-wager").select(".absence")).isEmpty();
	}

	@Test
	void theListOfContentsLeadsToSectionsThatAreThere() {
		Document page = this.reader.page("/sources/leigu-long-game");
		assertThat(page.select(".contents a").eachAttr("href")).hasSizeGreaterThan(4)
			.allSatisfy((anchor) -> assertThat(page.select(anchor)).hasSize(1));
	}

	@Test
	void aSourceShowsAllThatWasTakenInTheOrderOfItsText() {
		Document page = this.reader.page("/sources/leigu-long-game");
		assertThat(page.select(".passages__place")
			.eachText()
			.stream()
			.map((place) -> Integer.parseInt(place.substring(5)))).isSorted().doesNotHaveDuplicates();
		assertThat(page.select("#line-15 a.figure__wording").eachAttr("href")).containsExactly("/claims/leigu-15a",
				"/claims/leigu-15b", "/claims/leigu-15c");
		assertThat(page.select("#line-15").text()).contains("“RMB 150-160 billion”");
		assertThat(page.select("#line-3 .passages__passed").text()).startsWith("Figures not taken: ")
			.doesNotEndWith("..");
		assertThat(page.select("#line-21").text()).contains("founder").contains("Zhu Songlu founds BrightDune");
		assertThat(page.select("#line-111 .passages__cite a").attr("href")).isEqualTo("/sources/relaypost-sproutchip");
	}

	@Test
	void everyClaimOfTheSourceIsOnItsPage() {
		Document source = this.reader.page("/sources/xinwenlu-world-models");
		Document ledger = this.reader.page("/claims?source=xinwenlu-world-models");
		assertThat(source.select(".passages a.figure__wording").eachAttr("href"))
			.containsExactlyInAnyOrderElementsOf(ledger.select(".ledger a.figure__wording").eachAttr("href"));
	}

	@Test
	void offersItsDossierAndItsEntryInTheApi() {
		Document page = this.reader.page("/sources/leigu-long-game");
		assertThat(page.select("a[href=/sources/leigu-long-game/dossier.yaml]")).hasSize(1);
		assertThat(page.select("a[href=/api/v1/sources/leigu-long-game]")).hasSize(1);
	}

	@Test
	void aRetellingNamesWhatItRetells() {
		Document page = this.reader.page("/sources/ten-million-wager");
		assertThat(page.select(".facts__row:contains(Retells) a").attr("href"))
			.isEqualTo("/sources/39lanterns-four-goals");
		assertThat(page.select(".facts__row:has(dt:containsOwn(Publisher))").text()).isEqualTo("Publisher not named");
	}

	@Test
	void aSourceOnlyCitedShowsTheFiguresThatNameItAsTheirOrigin() {
		Document page = this.reader.page("/sources/relaypost-sproutchip");
		assertThat(page.select("h1").text()).isEqualTo("Relaypost, cited but not read");
		assertThat(page.select("section:has(> #retold) tbody tr")).isNotEmpty();
		assertThat(page.select("a[href$=dossier.yaml]")).isEmpty();
	}

	@Test
	void whatTheEditorAddsIsIdentityAndNeverAFigure() {
		Document page = this.reader.page("/sources/editor");
		assertThat(page.select(".passages__mentions li:has(a[href=/companies/brightdune])").text())
			.contains("country: China");
		assertThat(page.select(".figure__wording")).isEmpty();
	}

	@Test
	void anUnknownSourceIsNotFound() {
		assertThat(this.reader.page(HttpStatus.NOT_FOUND, "/sources/relaypost").select("#near")).hasSize(1);
	}

}
