package org.outlay.doors.web.coverage;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

import org.outlay.OutlayTest;
import org.outlay.doors.web.Reader;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

@OutlayTest
class CoveragePagesTests {

	private final Reader reader;

	CoveragePagesTests(@Autowired MockMvcTester mvc) {
		this.reader = new Reader(mvc);
	}

	@Test
	void saysInNumbersHowMuchThereIsAndHowFresh() {
		assertThat(Reader.text(this.reader.page("/coverage"), ".heading__standfirst"))
			.startsWith("Of 9 company-years of capital expenditure 4 have a figure (3 companies, 2024–2026).")
			.contains("from 5 sources; the newest came out between")
			.endsWith("other companies, divisions and groups are named without a figure.");
	}

	@Test
	void everyMarkIsALetterWithWordsForWhoeverCannotSeeIt() {
		Document page = this.reader.page("/coverage");
		assertThat(page.select(".states__name").eachText()).containsExactly("K Known", "C Conflicting", "S Stale",
				"– Empty");
		assertThat(page.select(".coverage__link")).hasSizeGreaterThan(60)
			.allSatisfy((link) -> assertThat(link.select(".visually-hidden").text())
				.matches("(known|conflicting|stale), .+"));
		assertThat(Reader.text(page, ".states")).contains("nothing new for 365 days");
	}

	@Test
	void aCellLeadsToItsQuantityAndKeepsTheHedge() {
		Element link = this.reader.page("/coverage")
			.selectFirst("a[href=/quantities/brightdune:capex:company-capex:2025]:has(.coverage__mark--stale)");
		assertThat(link).isNotNull();
		assertThat(link.text()).isEqualTo("Sstale, its period is over, and no actual is recorded");
		assertThat(link.parent().select("a.figure__wording[href^=/claims/]").text())
			.isEqualTo("expected to reach CNY 150–160 billion");
		assertThat(link.closest("td").attr("data-label")).isEqualTo("2025");
	}

	@Test
	void groupsAndOtherSubjectsStandApart() {
		Document page = this.reader.page("/coverage");
		assertThat(page.select("main section h2").eachText()).containsExactly("Worth finding next", "Companies",
				"Divisions", "Groups", "Models", "Products", "People", "Without a figure");
		assertThat(page.select("section[aria-labelledby=company] a[href=/companies/bat]")).isEmpty();
		assertThat(page.select("section[aria-labelledby=group] a[href=/companies/bat]")).isNotEmpty();
		assertThat(page.select(".scroller").eachAttr("tabindex")).hasSize(6).containsOnly("0");
	}

	@Test
	void whatIsOfSeveralYearsStandsInAColumnOfItsOwn() {
		Document page = this.reader.page("/coverage?measure=capex");
		assertThat(page.select("a[href=/quantities/brightdune:capex:ai-spending:2024--2026]").not(".mark"))
			.singleElement()
			.satisfies((link) -> assertThat(link.closest("td").attr("data-label")).isEqualTo("No single year"));
	}

	@Test
	void whoHasNoFigureIsCountedAndListedNotDrawn() {
		Document page = this.reader.page("/coverage");
		int without = page.select(".coverage__names a").size();
		assertThat(Reader.text(page, ".coverage__without summary"))
			.isEqualTo(without + " others have no figure at all.");
		assertThat(without).isGreaterThan(10);
	}

	@Test
	void emptyYearsSayWhy() {
		assertThat(this.reader.page("/coverage").select("td.coverage__empty .coverage__aside").eachText()).isNotEmpty()
			.allSatisfy((words) -> assertThat(words).isIn("– no claim", "– another family only", "– not yet due",
					"– none current", "– no fiscal years", "– see the fiscal year"));
	}

	@Test
	void whatIsWorthFindingLeadsToWhereToLook() {
		Document page = this.reader.page("/coverage");
		assertThat(page.select(".suggestions__one")).hasSize(12)
			.allSatisfy((one) -> assertThat(one.select("a")).hasSize(1))
			.noneSatisfy((one) -> assertThat(one.text()).containsPattern("(CNY|USD) [0-9]"));
		assertThat(page.select(".suggestions a").eachAttr("href")).contains("/companies/quillhaven",
				"/sources/stock-courier-brightdune", "/quantities/brightdune:capex:company-capex:2025");
	}

	@Test
	void filtersNarrowTheGridAndAWrongOneListsNothing() {
		Document page = this.reader.page("/coverage?kind=group&measure=capex&state=known");
		assertThat(page.select("h1").text()).startsWith("Coverage: Group, ");
		assertThat(page.select("table.coverage")).hasSize(1);
		Document wrong = this.reader.page(HttpStatus.BAD_REQUEST, "/coverage?state=fresh");
		assertThat(Reader.text(wrong, ".notice")).contains("No “fresh” under “State”");
		assertThat(wrong.select("table, .states, .suggestions")).isEmpty();
	}

	@Test
	void beforeTheFirstFigureThePageSaysSo() {
		Document page = this.reader.page("/coverage?asOf=2000-01-01");
		assertThat(Reader.text(page, ".heading__standfirst")).isEqualTo("No figure was public on this day.");
		assertThat(page.select("table.coverage")).isEmpty();
	}

}
