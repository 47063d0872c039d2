package org.outlay.doors.api.citation;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.outlay.Golden;
import org.outlay.OutlayTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/** Citations of figures as data. */
@OutlayTest
class CitationApiTests {

	@Autowired
	private MockMvcTester mvc;

	@Test
	void aClaimIsCitedAsOnItsPage() throws Exception {
		var result = this.mvc.get().uri("/api/v1/claims/leigu-91b/citation").exchange();
		assertThat(result).hasStatusOk();
		Golden.assertJson("api/citation", result.getResponse().getContentAsString());
		assertThat(result.getResponse().getHeaders("Link")).anyMatch((link) -> link.endsWith("rel=\"cite-as\""));
		String page = this.mvc.get().uri("/claims/leigu-91b.bib").exchange().getResponse().getContentAsString();
		assertThat(result).bodyJson().extractingPath("$.bibtex").isEqualTo(page);
	}

	@Test
	void aCellIsCitedByItsHeadlineAndHowItWasChosen() {
		assertThat(this.mvc.get().uri("/api/v1/quantities/brightdune:capex:ai-spending:2026/citation")).bodyJson()
			.extractingPath("$.sentence")
			.asString()
			.contains("plans to spend over CNY 200 billion as AI capital expenditure in 2026");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/claims/leigu-91b", "/quantities/brightdune:capex:ai-spending:2026",
			"/quantities/dovetto:daily-active-users:-:@2026-03", "/companies/brightdune", "/models/sunreel-2-0",
			"/products/dovetto", "/people/wei-songhe", "/sources/leigu-long-game" })
	void anEntryIsCitedByThePermalinkOfItsPage(String path) {
		var entry = this.mvc.get().uri("/api/v1" + path + "?asOf=2026-10-01").exchange();
		var page = this.mvc.get().uri(path + "?asOf=2026-10-01").exchange();
		assertThat(entry.getResponse().getStatus()).isEqualTo(page.getResponse().getStatus());
		assertThat(entry.getResponse().getHeaders("Link")).isEqualTo(page.getResponse().getHeaders("Link"));
		if (entry.getResponse().getStatus() == HttpStatus.OK.value()) {
			assertThat(entry.getResponse().getHeaders("Link")).hasSize(2)
				.anyMatch((link) -> link.startsWith("<http://localhost" + path + "?asOf=2026-10-01&recordedAsOf=2026-"))
				.contains("<http://localhost/catalogue.jsonld>; rel=\"describedby\"; type=\"application/ld+json\"");
		}
	}

	@Test
	void aListIsNoEntry() {
		assertThat(this.mvc.get().uri("/api/v1/companies?limit=1").exchange().getResponse().getHeaders("Link"))
			.noneMatch((link) -> link.contains("cite-as"));
	}

	@Test
	void whatIsNotThereOrNotYetPublicIsNotCited() {
		assertThat(this.mvc.get().uri("/api/v1/claims/none/citation")).hasStatus(HttpStatus.NOT_FOUND);
		assertThat(this.mvc.get().uri("/api/v1/claims/tbw-2d/citation?asOf=2020-01-01"))
			.hasStatus(HttpStatus.NOT_FOUND);
	}

}
