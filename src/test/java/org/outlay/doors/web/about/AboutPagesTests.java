package org.outlay.doors.web.about;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

import org.outlay.OutlayTest;
import org.outlay.doors.web.Reader;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/** The methodology. */
@OutlayTest
class AboutPagesTests {

	private final Reader reader;

	AboutPagesTests(@Autowired MockMvcTester mvc) {
		this.reader = new Reader(mvc);
	}

	@Test
	void publishesTheLexiconWithItsVersion() {
		Document page = this.reader.page("/about");
		assertThat(page.select("section:has(> #lexicon) .section__lead").text()).contains("version 2");
		assertThat(page.select("section:has(> #lexicon) tr:has(th:containsOwn(tens of millions)) td").text())
			.isEqualTo("10 million to less than 100 million");
		assertThat(page.select("section:has(> #lexicon) tr:has(th:containsOwn(multi-billion)) td").text())
			.isEqualTo("2 billion or more");
	}

	@Test
	void explainsKindsNaturesStatusesSpeakersAndBases() {
		Document page = this.reader.page("/about");
		assertThat(page.select("section:has(> #amounts) th[scope=row]").eachText()).contains("more than",
				"undisclosed");
		assertThat(page.select("section:has(> #standing) th[scope=row]").eachText()).contains("guidance", "U");
		assertThat(page.select("section:has(> #speakers) th[scope=row]").eachText()).startsWith("filing")
			.endsWith("unnamed publication");
		assertThat(page.select("section:has(> #comparing) th[scope=row]").eachText()).contains("AI investment");
	}

	@Test
	void everyEntryOfItsContentsHasASection() {
		Document page = this.reader.page("/about");
		assertThat(page.select(".contents a").eachAttr("href"))
			.allSatisfy((anchor) -> assertThat(page.select(anchor)).hasSize(1));
	}

}
