package org.outlay.doors.web.search;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

import org.outlay.OutlayTest;
import org.outlay.doors.web.Reader;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/** The search. */
@OutlayTest
class SearchPagesTests {

	private final Reader reader;

	SearchPagesTests(@Autowired MockMvcTester mvc) {
		this.reader = new Reader(mvc);
	}

	@Test
	void findsByNameAliasAndPrintedWords() {
		assertThat(this.reader.page("/search?q=brightdune").select("section:has(> #found-companies) a").first().text())
			.isEqualTo("BrightDune");
		assertThat(this.reader.page("/search?q={q}", "暮星引擎").select("main a[href=/companies/vesper-engine]"))
			.hasSize(1);
		assertThat(this.reader.page("/search?q={q}", "over 200 billion")
			.select(".ledger a.figure__wording")
			.eachAttr("href")).containsExactly("/claims/tbw-2d");
	}

	@Test
	void showsClaimsWithTheirHedgesAndSources() {
		Document page = this.reader.page("/search?q={q}", "tens of millions");
		assertThat(page.select(".ledger a.figure__wording").eachText()).contains("tens of millions of CNY");
		assertThat(page.select(".ledger .chip")).isNotEmpty();
	}

	@Test
	void saysWhatToDoWhenNothingIsFound() {
		Document page = this.reader.page("/search?q={q}", "zebra % _ ! 100");
		assertThat(page.select("main").text()).contains("No results.").contains("Nothing has all these words.");
	}

	@Test
	void asksForWordsWhenThereAreNone() {
		assertThat(this.reader.page("/search").select("main").text())
			.contains("By name, in any spelling a source uses");
		assertThat(this.reader.page("/search?q={q}", "   ").select("h1").text()).isEqualTo("Search");
		assertThat(this.reader.page("/search?q=&q=x").select("h1").text()).isEqualTo("Search");
	}

	@Test
	void refusesALongTextAndSaysHowLongItMayBe() {
		Document page = this.reader.page(HttpStatus.BAD_REQUEST, "/search?q={q}", "x".repeat(5000));
		assertThat(Reader.text(page, ".notice")).isEqualTo("A search has at most 200 characters; this one has 5,000.");
		assertThat(page.html()).doesNotContain("x".repeat(200));
	}

	@Test
	void showsHostileTextAsText() {
		String hostile = "\"><script>alert(1)</script><img src=x onerror=alert(1)>";
		Document page = this.reader.page("/search?q={q}", hostile);
		assertThat(page.select("script:not([src^=/js/]), main img, [onerror]")).isEmpty();
		assertThat(page.select("main input[name=q]").attr("value")).isEqualTo(hostile);
	}

}
