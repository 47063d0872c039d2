package org.outlay.doors.web.compare;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

import org.outlay.OutlayTest;
import org.outlay.doors.web.Reader;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/** The tables of companies by years. */
@OutlayTest
class ComparePagesTests {

	private final Reader reader;

	ComparePagesTests(@Autowired MockMvcTester mvc) {
		this.reader = new Reader(mvc);
	}

	@Test
	void rowsAreCompaniesUnderTheirFamilyAndColumnsYears() {
		Document page = this.reader.page("/capex");
		assertThat(page.select(".matrix").first().select("thead th").eachText()).containsExactly("Company", "2024",
				"2025", "2026");
		assertThat(page.select("thead")).as("one head for companies and one for groups").hasSize(2);
		assertThat(page.select(".matrix__block").eachText()).containsExactly("AI spending",
				"Whole-company capital expenditure");
		assertThat(page.title()).startsWith("Capital expenditure and AI investment by company, 2024–2026");
		assertThat(page.select(".heading__standfirst").text())
			.isEqualTo("Each in the currency it was stated in; as of 21 November 2026 (certainly public);"
					+ " chosen by the rule default/2; 2 companies and 2 groups.");
	}

	@Test
	void whatMayHaveBeenPublicIsCalledPossiblyPublic() {
		assertThat(this.reader.page("/capex?asOf=2026-06-30&match=possible").select(".heading__standfirst").text())
			.contains("as of 30 June 2026 (possibly public);");
	}

	@Test
	void aCellShowsOneFigureAndLeadsToTheOthers() {
		assertThat(cell("AI spending", "BrightDune", 2026).select("a.figure__wording").eachAttr("href"))
			.containsExactly("/claims/tbw-2d");
		assertThat(cell("AI spending", "BrightDune", 2026).select(".figure__term").text())
			.isEqualTo("AI capital expenditure");
		assertThat(cell("AI spending", "BrightDune", 2026).select(".mark").eachText()).containsExactly("1 of 7 claims");
		assertThat(cell("AI spending", "BrightDune", 2026).select(".mark").attr("href"))
			.isEqualTo("/quantities/brightdune:capex:ai-spending:2026");
	}

	@Test
	void anEmptyCellSaysWhy() {
		assertThat(cell("AI spending", "BrightDune", 2025).text()).isEqualTo("another family only");
		assertThat(cell("Whole-company capital expenditure", "Gullwing", 2024).text()).isEqualTo("no claim");
		Document actuals = this.reader.page("/capex?nature=actual&from=2024&to=2026");
		assertThat(actuals.select("tbody:contains(AI spending) td[data-label=2026]").first().text())
			.isEqualTo("not yet due");
	}

	@Test
	void aFigureKeepsItsHedgeItsStandingAndItsSource() {
		assertThat(cell("AI spending", "BrightDune", 2026).select(".figure").text())
			.startsWith("over CNY 200 billion plan");
		assertThat(cell("Whole-company capital expenditure", "BrightDune", 2025).select(".figure--forecast a")
			.first()
			.text()).isEqualTo("expected to reach CNY 150–160 billion");
	}

	@Test
	void groupsAndSumsOfSeveralYearsStandApart() {
		Document page = this.reader.page("/capex");
		assertThat(page.select("section:has(> #groups) tbody th a").eachAttr("href")).contains("/companies/bat",
				"/companies/us-tech-majors");
		assertThat(page.select("section:has(> #companies) a[href=/companies/bat]")).isEmpty();
		assertThat(page.select("section:has(> #spans) a.figure__wording").eachAttr("href"))
			.contains("/claims/leigu-17a", "/claims/leigu-121a");
	}

	@Test
	void everyControlIsInTheAddress() {
		Document page = this.reader.page("/capex?basis=capital-expenditure&companies=gullwing,brightdune&from=2025");
		assertThat(page.select(".matrix__block").eachText()).containsExactly("Whole-company capital expenditure");
		assertThat(page.select("tbody .matrix__row a").eachText()).containsExactly("BrightDune", "Gullwing");
		assertThat(page.select(".matrix").first().select("thead th").eachText()).containsExactly("Company", "2025",
				"2026");
		assertThat(page.select("input[name=companies][checked]").eachAttr("value")).containsExactly("brightdune",
				"gullwing");
	}

	@Test
	void anAddressThatAsksForWhatThereIsNotIsRefused() {
		assertThat(complaint("/capex?basis=xyz")).contains("No “xyz” under “Term of the source”");
		assertThat(complaint("/capex?companies=nobody")).contains("No “nobody” under “Companies”");
		assertThat(complaint("/capex?from=2026&to=2024")).contains("comes after the last");
		assertThat(complaint("/capex?since=soon")).contains("'soon' is not a date");
		assertThat(this.reader.page("/capex?nature=commitment").select("main").text())
			.contains("No claim passes this filter");
	}

	@Test
	void inOneCurrencyEveryFigureCarriesItsRateAndComparesWithTheOthers() {
		Document page = this.reader.page("/capex?currency=USD&basis=capital-expenditure&sort=high");
		assertThat(page.select(".figure__converted").eachText()).contains("expected to reach USD 20.9–22.3 billion");
		assertThat(page.select(".figure__rate").first().text()).contains("1 CNY = ", "annual average");
		assertThat(page.select("tbody .matrix__row a").eachText()).startsWith("Gullwing");
	}

	@Test
	void anotherRuleTellsWhichCellsItChanges() {
		Document page = this.reader.page("/capex?policy=exclude-anonymous");
		assertThat(page.select(".notice").text()).contains(
				"The rule exclude-anonymous/2 allows none of the current claims here:",
				"BrightDune, AI spending, 2026");
		assertThat(this.reader.page("/capex?policy=latest").select(".notice").text())
			.contains("shows the same figures as the default rule");
	}

	@Test
	void anEarlierDayShowsWhatChangedSince() {
		Document page = this.reader.page("/capex?since=2026-02-01");
		assertThat(page.select(".matrix thead th").last().text()).isEqualTo("Changes since 1 February 2026");
		assertThat(page.select("td[data-label=Changes]").eachText()).anyMatch((text) -> text.contains("2026: new: "));
	}

	@Test
	void onAPastDayOnlyWhatWasPublicThenIsCompared() {
		Document page = this.reader.page("/capex?asOf=2026-03-01");
		assertThat(page.select(".matrix a.figure__wording").eachAttr("href"))
			.noneMatch((href) -> href.startsWith("/claims/tbw-"));
		assertThat(page.select("a[href^=/companies/brightdune]").first().attr("href"))
			.isEqualTo("/companies/brightdune?asOf=2026-03-01");
		assertThat(this.reader.page("/capex?asOf=2026-02-14").select(".view .notice").text())
			.contains("No claim Outlay knows was certainly public on 14 February 2026");
	}

	@Test
	void anyMeasureCanBeCompared() {
		Document page = this.reader.page("/compare?measure=daily-active-users");
		assertThat(page.select("tbody .matrix__row a").eachText()).contains("Dovetto", "BrightDune");
		assertThat(page.select("a.figure__wording").eachText()).contains("200 million users", "millions of users");
	}

	@Test
	void scrollsInARegionThatTheKeyboardReaches() {
		assertThat(this.reader.page("/capex").select(".scroller--matrix[tabindex=0][role=region][aria-label]"))
			.hasSize(2);
	}

	@Test
	void dataBudgetsAreShownByCompanyWithMultiplesAndRanks() {
		Document page = this.reader.page("/data-budgets");
		assertThat(page.select("h2").eachText()).containsExactly("Chart", "BrightDune");
		assertThat(page.select("a.figure__wording").eachText()).contains("tens of millions of CNY", "can reach 3–4×",
				"no. 1");
		assertThat(page.select(".figure:has(a[href=/claims/tmw-1a])").text()).contains("set aside");
	}

	private Element cell(String family, String company, int year) {
		return this.reader.page("/capex")
			.select("tbody tr:has(th a:containsWholeOwnText(" + company + ")) td[data-label=" + year + "]")
			.stream()
			.filter((cell) -> cell.closest("tbody").select(".matrix__block").text().equals(family))
			.findFirst()
			.orElseThrow();
	}

	private String complaint(String address) {
		return this.reader.page(HttpStatus.BAD_REQUEST, address).select(".notice").text();
	}

}
