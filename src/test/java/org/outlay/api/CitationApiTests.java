package org.outlay.api;

import org.junit.jupiter.api.Test;

import org.outlay.Golden;
import org.outlay.OutlayTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/** How figures are cited, as data. */
@OutlayTest
class CitationApiTests {

	@Autowired
	private MockMvcTester mvc;

	@Test
	void aClaimIsCitedAsOnItsPage() throws Exception {
		var result = this.mvc.get().uri("/api/v1/claims/leida-91b/citation").exchange();
		assertThat(result).hasStatusOk();
		Golden.assertJson("api/citation", result.getResponse().getContentAsString());
		assertThat(result.getResponse().getHeaders("Link")).anyMatch((link) -> link.endsWith("rel=\"cite-as\""));
		String page = this.mvc.get().uri("/claims/leida-91b.bib").exchange().getResponse().getContentAsString();
		assertThat(result).bodyJson().extractingPath("$.bibtex").isEqualTo(page);
	}

	@Test
	void aCellIsCitedByItsHeadlineAndHowItWasChosen() {
		assertThat(this.mvc.get().uri("/api/v1/cells/bytedance:capex:ai-capital-expenditure:2026/citation")).bodyJson()
			.extractingPath("$.sentence")
			.asString()
			.contains("plans to spend over CNY 200 billion as AI capital expenditure in 2026");
	}

	@Test
	void whatIsNotThereOrNotYetPublicIsNotCited() {
		assertThat(this.mvc.get().uri("/api/v1/claims/none/citation")).hasStatus(HttpStatus.NOT_FOUND);
		assertThat(this.mvc.get().uri("/api/v1/claims/tbb-2d/citation?asOf=2020-01-01"))
			.hasStatus(HttpStatus.NOT_FOUND);
	}

}
