package org.outlay.doors.web.quantity;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

import org.outlay.OutlayTest;
import org.outlay.doors.web.Reader;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/** The page of a quantity, with the reasons for its figure. */
@OutlayTest
class QuantityPagesTests {

	private final Reader reader;

	QuantityPagesTests(@Autowired MockMvcTester mvc) {
		this.reader = new Reader(mvc);
	}

	@Test
	void tellsTheChoiceStepByStep() {
		Document page = this.reader.page("/quantities/brightdune:capex:ai-spending:2026");
		assertThat(page.select("h1").text()).endsWith("over CNY 200 billion");
		assertThat(page.select(".steps__question").eachText()).startsWith("Was public on 21 November 2026",
				"No other claim has replaced it, or what it repeats", "The editor has not deprecated it");
		assertThat(page.select(".steps__step--decided").text()).contains(
				"A claim comes before those that repeat or equal it", "excluded: USD 30 billion",
				"excluded: CNY 160 billion");
	}

	@Test
	void tellsHowEveryTwoClaimsRelate() {
		Document page = this.reader.page("/quantities/brightdune:capex:ai-spending:2026");
		assertThat(page.select(".related li").text())
			.startsWith("Revision: CNY 160 billion (39Lanterns' Subtle Dawn) and over CNY 200 billion")
			.contains("Between them: over CNY 40 billion. A source itself says that one replaced the other.");
	}

	@Test
	void beforeTheRaiseWasPublishedTheOldPlanIsShown() {
		Document page = this.reader.page("/quantities/brightdune:capex:ai-spending:2026?asOf=2026-03-31");
		assertThat(page.select("h1").text()).endsWith("CNY 160 billion");
		assertThat(page.select("#later").text()).isEqualTo("Not public on 31 March 2026");
		assertThat(this.reader.page("/quantities/brightdune:capex:ai-spending:2026?asOf=2026-04-01&match=possible")
			.select("h1")
			.text()).endsWith("over CNY 200 billion");
	}

	@Test
	void beforeTheFirstPublicationNothingIsShown() {
		assertThat(
				this.reader.page("/quantities/brightdune:capex:ai-spending:2026?asOf=2026-01-31").select("h1").text())
			.endsWith("No figure is shown");
	}

	@Test
	void amongTheClaimsInOneTermAnotherFigureMayBeShown() {
		assertThat(this.reader.page("/quantities/brightdune:capex:ai-spending:2026?basis=ai-investment")
			.select("h1")
			.text()).endsWith("more than USD 30 billion");
	}

	@Test
	void aKeyOfNothingIsNotFound() {
		assertThat(this.reader.page(HttpStatus.NOT_FOUND, "/quantities/brightdune:capex:ai-spending:1999")
			.select("h1")
			.text()).startsWith("No quantity");
		assertThat(this.reader.page(HttpStatus.NOT_FOUND, "/quantities/nonsense").select("h1").text())
			.startsWith("No quantity");
	}

}
