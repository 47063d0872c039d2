package org.outlay.doors.web.model;

import java.util.List;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.outlay.OutlayTest;
import org.outlay.doors.web.Reader;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/** Routes side by side, each with its sources. */
@OutlayTest
class RoutePagesTests {

	private final Reader reader;

	private Document page;

	RoutePagesTests(@Autowired MockMvcTester mvc) {
		this.reader = new Reader(mvc);
	}

	@BeforeEach
	void read() {
		this.page = this.reader.page("/models/routes");
	}

	@Test
	void bothTaxonomiesAreShownEachUnderItsSource() {
		assertThat(routes("xinwenlu-routes")).containsExactly("video-based", "3d-asset", "spatial-simulation");
		assertThat(routes("39lanterns-schools")).containsExactly("video-generation", "vla", "jepa", "3d-simulation");
		assertThat(this.page.select("section:has(> #xinwenlu-routes) > .heading__kicker").text())
			.isEqualTo("By Xinwenlu");
		assertThat(this.page.select("section:has(> #39lanterns-schools) > .section__lead").text())
			.contains("Retold as “Dual-Track Approach”");
	}

	private List<String> routes(String taxonomy) {
		return this.page.getElementById(taxonomy).parent().select(".routes__route").eachAttr("id");
	}

	@Test
	void everyRouteAnswersTheSameQuestions() {
		for (Element route : this.page.select(".routes__route")) {
			assertThat(route.select("h4").eachText()).containsExactly("Builds on", "Makes", "Where it ends", "Used for",
					"Models placed on it", "Also seen on it");
		}
	}

	@Test
	void whatASourceLeavesOpenIsSaidToBeOpen() {
		assertThat(aspect("spatial-simulation", "Where it ends").text()).isEqualTo("Where it ends Not said");
		assertThat(aspect("jepa", "Builds on").text()).contains("Pixel Prediction");
		assertThat(aspect("jepa", "Also seen on it").text()).endsWith("Nobody is named");
	}

	@Test
	void everySentenceLeadsToItsLine() {
		assertThat(this.page.select(".routes__aspect p:not(.soft)")).isNotEmpty()
			.allSatisfy(
					(sentence) -> assertThat(sentence.select(".chip").attr("href")).matches("/sources/.+#line-[0-9]+"));
		assertThat(aspect("video-based", "Where it ends").select(".chip").eachAttr("href"))
			.containsExactly("/sources/xinwenlu-world-models#line-24", "/sources/xinwenlu-world-models#line-25");
	}

	@Test
	void modelsComeWithReleaseAndOpenness() {
		Element models = aspect("video-based", "Models placed on it");
		assertThat(models.select("li > a:first-child").eachText()).containsExactly("Genista 3", "HappyHeron", "Genista",
				"Malachite");
		assertThat(models.select("li:has(a[href=/models/genista-3])").text())
			.contains("Gullwing released August 2025, preview");
		assertThat(models.select("li:has(a[href=/models/malachite])").text())
			.contains("release not dated, openness not stated");
	}

	@Test
	void whoFollowsARouteIsToldOnceWithAllWhoSaySo() {
		Element follower = aspect("3d-simulation", "Also seen on it").select("li:has(a[href=/people/fan-luhua])")
			.first();
		assertThat(follower.select(".routes__note")).hasSize(1);
		assertThat(follower.select(".chip").eachAttr("href")).containsExactly("/sources/39lanterns-four-goals#line-29",
				"/sources/ten-million-wager#line-11");
	}

	@Test
	void howTheTaxonomiesStandToEachOtherIsTheEditorsReading() {
		assertThat(this.page.select("section:has(> #beside) dd")).hasSizeGreaterThan(3)
			.allSatisfy((said) -> assertThat(said.select(".chip--editor")).hasSize(1));
		assertThat(this.page.select(".routes .chip--editor, .routes__notes .chip--editor")).isEmpty();
	}

	@Test
	void theSourceTellsOfTheRouteWhereItStands() {
		assertThat(this.reader.page("/sources/39lanterns-four-goals")
			.select("#line-24 a[href=/models/routes#jepa]")
			.eachText()).contains("JEPA");
	}

	private Element aspect(String route, String label) {
		return this.page.select("[id=" + route + "] .routes__aspect:has(h4:containsOwn(" + label + "))").first();
	}

}
