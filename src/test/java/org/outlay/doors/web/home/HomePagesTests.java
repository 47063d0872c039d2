package org.outlay.doors.web.home;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

import org.outlay.OutlayTest;
import org.outlay.doors.web.Reader;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/** The front page. */
@OutlayTest
class HomePagesTests {

	private final Reader reader;

	HomePagesTests(@Autowired MockMvcTester mvc) {
		this.reader = new Reader(mvc);
	}

	@Test
	void asksTheQuestionAndOffersASearch() {
		Document page = this.reader.page("/");
		assertThat(page.title()).isEqualTo("AI spending by company, with its sources · Outlay");
		assertThat(page.select("h1")).hasSize(1);
		assertThat(page.select(".masthead form[role=search][action=/search] input[name=q]")).hasSize(1);
	}

	@Test
	void everyCountLeadsToTheListItCounts() {
		Document page = this.reader.page("/");
		assertThat(page.select(".counts a").eachAttr("href")).containsExactly("/claims", "/sources", "/companies",
				"/companies#others", "/models", "/products", "/products?kind=market", "/people", "/events");
		assertThat(page.select(".counts a[href=/sources] strong").text()).isEqualTo("5");
		assertThat(Reader.text(page, ".hero")).contains("Record last changed 21 November 2026");
	}

	@Test
	void showsThisYearsCapexWithHedgesAndWhatRevisedWhat() {
		Document page = this.reader.page("/");
		assertThat(Reader.text(page, "#highlights")).endsWith("2026");
		assertThat(page
			.select("section:has(> #highlights) .lines__row:contains(AI spending) .figure__wording:contains(200)")
			.text()).isEqualTo("over CNY 200 billion");
		assertThat(page.select("section:has(> #disputes)")).as("a raise is not a dispute").isEmpty();
		assertThat(page.select("section:has(> #revisions) a[href=/changes]")).hasSize(1);
		assertThat(page.select(".revisions a.figure__wording").eachText())
			.containsExactly("approximately CNY 160 billion", "over CNY 200 billion");
	}

	@Test
	void oneChartShowsThisYearsCompaniesInOneCurrencyWithItsRates() {
		Document page = this.reader.page("/");
		assertThat(page.select(".front__lead .chart__picture--wide .chart__mark title").eachText())
			.anySatisfy((mark) -> assertThat(mark)
				.startsWith("BrightDune, 2026: over USD 29.5 billion* (plan, low reliability;"))
			.noneSatisfy((mark) -> assertThat(mark).contains("majors"));
		assertThat(page.select(".front__lead .chart__notes").text())
			.contains("* Converted by Outlay: 1 CNY = 0.1476 USD");
		assertThat(page.select(".front__lead .chart__files a").attr("href"))
			.isEqualTo("/capex?from=2026&to=2026&currency=USD");
		assertThat(this.reader.page("/?currency=EUR").select(".front__lead .chart__files a").attr("href"))
			.isEqualTo("/capex?from=2026&to=2026&currency=EUR");
	}

	@Test
	void ranksPlansBeyondThisYearWithinOneCurrencyOnly() {
		Document page = this.reader.page("/");
		assertThat(page.select("section:has(> #plans) h3").eachText()).containsExactly("In CNY");
		assertThat(page.select("section:has(> #plans) .figure__wording").eachAttr("href"))
			.containsExactly("/claims/leigu-121a");
	}

	@Test
	void everyFigureLeadsToItsClaimAndItsSource() {
		Document page = this.reader.page("/");
		assertThat(page.select(".figure a.figure__wording").eachAttr("href")).isNotEmpty()
			.allSatisfy((path) -> assertThat(path).startsWith("/claims/"));
		assertThat(page.select(".figure a.chip").eachAttr("href")).isNotEmpty()
			.allSatisfy((path) -> assertThat(path).startsWith("/sources/").contains("#line-"));
	}

	@Test
	void tellsPastEventsFromPlannedOnes() {
		Document page = this.reader.page("/");
		assertThat(page.select("section:has(> h3:contains(Lately)) .tag--planned")).isEmpty();
		assertThat(page.select("section:has(> h3:contains(Planned)) li")).isNotEmpty()
			.allSatisfy((event) -> assertThat(event.select(".tag--planned")).hasSize(1));
	}

}
