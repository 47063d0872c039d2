package org.outlay.doors.web.change;

import java.util.List;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

import org.outlay.OutlayTest;
import org.outlay.doors.web.Reader;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/** Changes, and the feeds of them. */
@OutlayTest
class ChangePagesTests {

	private final Reader reader;

	ChangePagesTests(@Autowired MockMvcTester mvc) {
		this.reader = new Reader(mvc);
	}

	@Test
	void tellsByDayRecordedAndBySourceWhatEachFigureDid() {
		Document page = this.reader.page("/changes");
		assertThat(page.select("h1").text()).isEqualTo("Changes");
		assertThat(page.select("main h2").eachText()).containsExactly("Recorded 21 November 2026");
		assertThat(page.select("main h3 a").eachAttr("href")).isNotEmpty()
			.allSatisfy((path) -> assertThat(path).startsWith("/sources/"));
		assertThat(page.select(".changes__change")).hasSize(50);
		assertThat(page.select("a[rel=next]").text()).isEqualTo("Older changes →");
	}

	@Test
	void aRevisionShowsBothFiguresWithHedgesSourceAndQuantity() {
		Document page = this.reader.page("/changes?subject=brightdune&class=revised-up");
		assertThat(Reader.text(page, ".changes__sentence"))
			.isEqualTo("Revised up BrightDune, AI capital expenditure, 2026:"
					+ " over CNY 200 billion, before approximately CNY 160 billion (more than about +25%; plan, low reliability),"
					+ " according to an article whose publisher is not named.");
		assertThat(page.select(".changes__figures a.figure__wording").eachAttr("href"))
			.containsExactly("/claims/tbw-2c", "/claims/tbw-2d");
		assertThat(page.select(".changes__figures a.chip")).hasSize(1);
		assertThat(page.select(".changes__figures a.mark").attr("href"))
			.isEqualTo("/quantities/brightdune:capex:ai-spending:2026");
	}

	@Test
	void everyPageIsReachedFromTheFirst() {
		String path = "/changes";
		int changes = 0;
		while (!path.isEmpty()) {
			Document page = this.reader.page(path);
			changes += page.select(".changes__change").size();
			path = page.select("a[rel=next]").attr("href");
		}
		assertThat(changes).isGreaterThan(60);
	}

	@Test
	void pagesAnnounceTheirFeeds() {
		assertThat(feeds("/")).containsExactly("/feed.atom", "/feed.json");
		assertThat(feeds("/companies/brightdune")).containsExactly("/companies/brightdune/feed.atom",
				"/companies/brightdune/feed.json");
		assertThat(feeds("/measures/capex?asOf=2026-03-01")).containsExactly("/measures/capex/feed.atom",
				"/measures/capex/feed.json");
		assertThat(feeds("/changes?subject=brightdune&class=outcome")).containsExactly(
				"/companies/brightdune/feed.atom?class=outcome", "/companies/brightdune/feed.json?class=outcome");
		assertThat(this.reader.page("/companies/brightdune").select(".feeds a").eachText()).containsExactly("Atom",
				"JSON Feed");
	}

	private List<String> feeds(String path) {
		return this.reader.page(path).select("head link[rel=alternate][type~=atom|feed]").eachAttr("href");
	}

	@Test
	void whatCannotBeReadIsExplainedAndNothingIsListed() {
		Document page = this.reader.page(HttpStatus.BAD_REQUEST, "/changes?class=raised&after=there");
		assertThat(Reader.text(page, ".notice")).contains("No “raised” under “Change”")
			.contains("“there” is not a place in the list of changes");
		assertThat(page.select(".changes__change")).isEmpty();
	}

	@Test
	void onADayOnlyWhatWasPublicIsToldAndThePlainListSaysSoIfNothingFits() {
		assertThat(this.reader.page("/changes?asOf=2026-02-15").select("main h3 a").eachAttr("href"))
			.allSatisfy((path) -> assertThat(path).startsWith("/sources/leigu-long-game"));
		assertThat(Reader.text(this.reader.page("/changes?class=withdrawn"), "main"))
			.contains("Nothing changed that fits.");
	}

}
