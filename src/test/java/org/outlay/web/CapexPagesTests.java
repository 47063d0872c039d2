package org.outlay.web;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

import org.outlay.OutlayTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/** The table of companies by years. */
@OutlayTest
class CapexPagesTests {

	private final Reader reader;

	CapexPagesTests(@Autowired MockMvcTester mvc) {
		this.reader = new Reader(mvc);
	}

	@Test
	void rowsAreCompaniesOnOneBasisAndColumnsYears() {
		Document page = this.reader.page("/capex");
		assertThat(page.select(".matrix").first().select("thead th").eachText()).containsExactly("Company and basis",
				"2024", "2025", "2026");
		assertThat(page.select(".matrix").first().select("tbody th").eachText()).contains("ByteDance AI investment",
				"ByteDance AI capital expenditure", "ByteDance Capital expenditure", "Google Capital expenditure");
		assertThat(page.title()).startsWith("Capital expenditure and AI investment by company, 2024–2026");
	}

	@Test
	void aCellReachesEveryClaimOfItsYear() {
		Document page = this.reader.page("/capex");
		assertThat(page.select(".matrix tr:contains(ByteDance AI investment) td[data-label=2026] a.figure__wording")
			.eachAttr("href")).contains("/claims/leida-91a", "/claims/leida-91b", "/claims/tbb-2a", "/claims/tbb-1a");
		assertThat(page.select(".matrix tr:contains(ByteDance AI investment) td[data-label=2025]").text())
			.isEqualTo("no claim");
	}

	@Test
	void aFigureKeepsItsHedgeItsStandingAndItsSource() {
		Document page = this.reader.page("/capex");
		assertThat(page.select(".figure:has(a[href=/claims/tbb-2d])").first().text())
			.startsWith("over CNY 200 billion plan");
		assertThat(page.select(".figure--forecast a[href=/claims/leida-15b]").text())
			.isEqualTo("expected to reach CNY 150–160 billion");
	}

	@Test
	void groupsAndSumsOfSeveralYearsStandApart() {
		Document page = this.reader.page("/capex");
		assertThat(page.select("section:has(> #groups) tbody th a").eachAttr("href")).contains("/companies/bat",
				"/companies/us-tech-giants");
		assertThat(page.select("section:has(> #companies) a[href=/companies/bat]")).isEmpty();
		assertThat(page.select("section:has(> #spans) a.figure__wording").eachAttr("href"))
			.contains("/claims/leida-17a", "/claims/leida-121a");
	}

	@Test
	void filtersByBasisNatureAndCurrency() {
		Document page = this.reader.page("/capex?basis=ai-investment&nature=plan&unit=USD");
		assertThat(page.select(".matrix tbody th").eachText()).containsExactly("ByteDance AI investment");
		assertThat(page.title()).contains("AI investment, Plan, USD");
		assertThat(this.reader.page("/capex?nature=commitment").select("main").text())
			.contains("No claim passes this filter");
		assertThat(this.reader.page(HttpStatus.BAD_REQUEST, "/capex?unit=XYZ").select(".notice").text())
			.contains("No “XYZ” under “Currency”");
	}

	@Test
	void scrollsInARegionThatTheKeyboardReaches() {
		assertThat(this.reader.page("/capex").select(".scroller--matrix[tabindex=0][role=region][aria-label]"))
			.hasSize(2);
	}

	@Test
	void dataBudgetsAreShownByCompanyWithMultiplesAndRanks() {
		Document page = this.reader.page("/data-budgets");
		assertThat(page.select("h2").eachText()).containsExactly("ByteDance");
		assertThat(page.select("a.figure__wording").eachText()).contains("tens of millions of CNY", "can reach 3–4×",
				"no. 1");
		assertThat(page.select(".figure:has(a[href=/claims/tmb-1a])").text()).contains("set aside");
	}

}
