package org.outlay.doors.web.view;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.outlay.OutlayTest;
import org.outlay.doors.web.Reader;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/** The point of view on every page with figures: a day, a rule, a currency. */
@OutlayTest
class PageViewTests {

	private final Reader reader;

	PageViewTests(@Autowired MockMvcTester mvc) {
		this.reader = new Reader(mvc);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/", "/capex", "/compare?measure=valuation", "/claims", "/companies/brightdune",
			"/models/dovetto-large-model", "/products/dovetto", "/people/zhu-songlu", "/measures/capex",
			"/data-budgets", "/sources/leigu-long-game", "/search?q=billion" })
	void beforeTheFirstClaimEveryPageSaysSoAndShowsNoFigure(String path) {
		String day = (path.contains("?") ? "&" : "?") + "asOf=2020-01-01";
		Document page = this.reader.page(path + day);
		assertThat(page.select(".view .notice").text())
			.isEqualTo("No claim Outlay knows was certainly public on 1 January 2020: the first came out on"
					+ " 15 February 2026.");
		assertThat(page.select("main a.figure__wording")).isEmpty();
	}

	@Test
	void theViewGoesFromPageToPage() {
		Document page = this.reader.page("/capex?asOf=2026-03-01&currency=USD");
		assertThat(page.select("main a[href^=/companies/gullwing]").attr("href"))
			.isEqualTo("/companies/gullwing?asOf=2026-03-01&currency=USD");
		assertThat(page.select("main a.chip").first().attr("href"))
			.matches("/sources/[a-z-]+\\?asOf=2026-03-01&currency=USD#line-[0-9]+");
		assertThat(page.select("form.filter input[type=hidden][name=asOf]").attr("value")).isEqualTo("2026-03-01");
		assertThat(page.select("a[href=/api]")).isNotEmpty();
	}

	@Test
	void theFormKeepsTheOtherParametersAndLeadsBackToToday() {
		Document page = this.reader.page("/claims?measure=capex&page=1&asOf=2026-03-01");
		assertThat(page.select(".view input[type=hidden]").eachAttr("name")).containsExactly("measure");
		assertThat(page.select(".view a:contains(Back to today)").attr("href")).isEqualTo("/claims?measure=capex");
	}

	@Test
	void possiblyPublicIsWiderThanCertainlyPublic() {
		String day = "/claims?source=thirty-billion-wager&asOf=2026-04-01";
		assertThat(this.reader.page(day).select("main a.figure__wording")).isEmpty();
		assertThat(this.reader.page(day + "&match=possible").select("main a.figure__wording")).isNotEmpty();
	}

	@Test
	void theRecordHasAClockOfItsOwn() {
		Document before = this.reader.page("/capex?recordedAsOf=2026-11-20");
		assertThat(before.select(".view .notice").text()).startsWith("Outlay had no claim on record then");
		assertThat(before.select("main a.figure__wording")).isEmpty();
		Document after = this.reader.page("/capex?recordedAsOf=2026-11-21&asOf=2026-02-15");
		assertThat(after.select("main a.figure__wording")).isNotEmpty();
		assertThat(after.select(".view__summary").text()).contains("certainly public on 15 February 2026",
				"as Outlay had it on record on 21 November 2026");
	}

	@Test
	void aClaimThatWasNotPublicYetSaysFromWhen() {
		assertThat(this.reader.page("/claims/tbw-2d?asOf=2026-03-01").select(".notice").text())
			.contains("On 1 March 2026 this claim was not certainly public: its source is so from 21 November 2026");
	}

	@Test
	void anAddressThatCannotBeReadShowsNoFiguresOfAnotherDay() {
		Document page = this.reader.page(HttpStatus.BAD_REQUEST,
				"/capex?asOf=yesterday&policy=mine&currency=dollars&fx=constant:2026&match=maybe");
		assertThat(page.select(".notice p").eachText()).containsExactly(
				"“asOf”: 'yesterday' is not a date; use YYYY-MM-DD.",
				"“match”: 'maybe' is not one of certain, possible.",
				"“policy”: 'mine' is not one of default, exclude-anonymous, latest, conservative-min.",
				"“currency”: 'dollars' is not a currency; use original or an ISO 4217 code such as USD.",
				"“fx”: 'constant:2026' is not a choice of rates; use auto or constant:2026-02.");
		assertThat(this.reader.page(HttpStatus.BAD_REQUEST, "/capex?asOf=2026-01-01&asOf=2026-02-01")
			.select(".notice")
			.text()).contains("given 2 times");
	}

	@Test
	void aMissingRateShowsTheOriginalAndSaysWhy() {
		assertThat(this.reader.page("/data-budgets?currency=CHF").select(".figure__exchange").first().text())
			.isEqualTo("not in CHF: No exchange rate of CHF is recorded.");
	}

	@Test
	void oneRateForAllIsTheSameEverywhere() {
		assertThat(this.reader.page("/capex?currency=USD&fx=constant:2026-02&basis=ai-investment")
			.select(".figure__rate")
			.eachText()).isNotEmpty().allMatch((rate) -> rate.endsWith("monthly average, February 2026"));
	}

}
