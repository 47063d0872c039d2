package org.outlay.doors.web.model;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

import org.outlay.OutlayTest;
import org.outlay.doors.web.Reader;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/** Families and lines of models. */
@OutlayTest
class ModelPagesTests {

	private static final String SUNREEL = ".families__family:has(h3:containsOwn(Sunreel))";

	private final MockMvcTester mvc;

	private final Reader reader;

	ModelPagesTests(@Autowired MockMvcTester mvc) {
		this.mvc = mvc;
		this.reader = new Reader(mvc);
	}

	@Test
	void aModelThatIsAProductNowIsFoundAmongProducts() {
		assertThat(this.mvc.get().uri("/models/dovetto?asOf=2026-06-30")).hasStatus(308)
			.hasHeader("Location", "/products/dovetto?asOf=2026-06-30");
		assertThat(this.mvc.get().uri("/models/nosuch")).hasStatus(404);
	}

	@Test
	void aFamilyHasItsVersionsInTheOrderOfReleaseAndTheUndatedLast() {
		Document page = this.reader.page("/models");
		assertThat(page.select(SUNREEL + " .lineage__name").eachText()).containsExactly("Sunreel 1.0 lite",
				"Sunreel 1.0", "Sunreel 1.0 pro", "Sunreel 1.5 pro", "Sunreel 2.0", "Sunreel");
		assertThat(page.select(SUNREEL + " .families__by").text()).isEqualTo("BrightDune");
		assertThat(page.select(SUNREEL + " .lineage__when").eachText()).startsWith("released May 2025")
			.endsWith("released February 2026", "release not dated");
	}

	@Test
	void onlyTheOrderASourceTellsIsCalledFollowing() {
		assertThat(this.reader.page("/models").select(".lineage__after").eachText())
			.containsExactly("follows Sunreel 1.5 pro");
	}

	@Test
	void modelsOfNoFamilyStandApart() {
		Document page = this.reader.page("/models");
		assertThat(page.select("section:has(> #single) a").eachText()).contains("Malachite", "HappyHeron")
			.doesNotContain("Genista 3", "Sunreel 2.0");
	}

	@Test
	void familiesAreThoseOfTheModelsChosen() {
		Document page = this.reader.page("/models?kind=world");
		assertThat(page.select(".families__family h3").eachText()).containsExactlyInAnyOrder("Genista",
				"Hazel 3D World Model");
		assertThat(page.select("#routes, #chart")).isEmpty();
	}

	@Test
	void aModelStandsInItsLine() {
		Document page = this.reader.page("/models/sunreel-2-0");
		assertThat(page.select("#line").text()).isEqualTo("Its place in the family Sunreel");
		assertThat(page.select(".lineage [aria-current]").eachText()).containsExactly("Sunreel 2.0");
		assertThat(page.select(".lineage a[href=/models/sunreel-1-0]")).hasSize(1);
		assertThat(this.reader.page("/models/malachite").select(".lineage")).isEmpty();
	}

	@Test
	void aModelNamesTheRoutesItIsPlacedOnAndByWhom() {
		Document page = this.reader.page("/models/happyheron");
		assertThat(page.select("section:has(> #routes) dd a[href=/models/routes#video-based]").text())
			.isEqualTo("Video-based world models");
		assertThat(page.select("section:has(> #routes) .chip").attr("href"))
			.isEqualTo("/sources/xinwenlu-world-models#line-23");
		assertThat(this.reader.page("/models/brightdune-world-model").select("section:has(> #routes)").text())
			.contains("No source places it on a route.");
		assertThat(this.reader.page("/models/sunreel-2-0").select("#routes")).isEmpty();
	}

}
