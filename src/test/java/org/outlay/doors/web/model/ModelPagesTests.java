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

	private static final String SEEDANCE = ".families__family:has(h3:containsOwn(Seedance))";

	private final Reader reader;

	ModelPagesTests(@Autowired MockMvcTester mvc) {
		this.reader = new Reader(mvc);
	}

	@Test
	void aFamilyHasItsVersionsInTheOrderOfReleaseAndTheUndatedLast() {
		Document page = this.reader.page("/models");
		assertThat(page.select(SEEDANCE + " .lineage__name").eachText()).containsExactly("Seedance 1.0 lite",
				"Seedance 1.0", "Seedance 1.0 pro", "Seedance 1.5 pro", "Seedance 2.0", "Seedance");
		assertThat(page.select(SEEDANCE + " .families__by").text()).isEqualTo("ByteDance");
		assertThat(page.select(SEEDANCE + " .lineage__when").eachText()).startsWith("released May 2025")
			.endsWith("released February 2026", "release not dated");
	}

	@Test
	void onlyTheOrderASourceTellsIsCalledFollowing() {
		assertThat(this.reader.page("/models").select(".lineage__after").eachText())
			.containsExactly("follows Seedance 1.5 pro");
	}

	@Test
	void modelsOfNoFamilyStandApart() {
		Document page = this.reader.page("/models");
		assertThat(page.select("section:has(> #single) a").eachText()).contains("Marble", "HappyOyster")
			.doesNotContain("Genie 3", "Seedance 2.0");
	}

	@Test
	void familiesAreThoseOfTheModelsChosen() {
		Document page = this.reader.page("/models?kind=world");
		assertThat(page.select(".families__family h3").eachText()).containsExactlyInAnyOrder("Genie",
				"Hunyuan 3D World Model");
		assertThat(page.select("#routes, #chart")).isEmpty();
	}

	@Test
	void aModelStandsInItsLine() {
		Document page = this.reader.page("/models/seedance-2-0");
		assertThat(page.select("#line").text()).isEqualTo("Its place in the family Seedance");
		assertThat(page.select(".lineage [aria-current]").eachText()).containsExactly("Seedance 2.0");
		assertThat(page.select(".lineage a[href=/models/seedance-1-0]")).hasSize(1);
		assertThat(this.reader.page("/models/marble").select(".lineage")).isEmpty();
	}

	@Test
	void aModelNamesTheRoutesItIsPlacedOnAndByWhom() {
		Document page = this.reader.page("/models/happyoyster");
		assertThat(page.select("section:has(> #routes) dd a[href=/models/routes#video-based]").text())
			.isEqualTo("Video-based world models");
		assertThat(page.select("section:has(> #routes) .chip").attr("href"))
			.isEqualTo("/sources/xinlichang-world-models#line-23");
		assertThat(this.reader.page("/models/bytedance-world-model").select("section:has(> #routes)").text())
			.contains("No source places it on a route.");
		assertThat(this.reader.page("/models/seedance-2-0").select("#routes")).isEmpty();
	}

}
