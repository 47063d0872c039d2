package org.outlay.web;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

import org.outlay.OutlayTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/** The list of companies and the page of each. */
@OutlayTest
class CompanyPagesTests {

	private final Reader reader;

	CompanyPagesTests(@Autowired MockMvcTester mvc) {
		this.reader = new Reader(mvc);
	}

	@Test
	void listsAllCompaniesByName() {
		Document page = this.reader.page("/companies");
		assertThat(page.select("tbody th a").eachText()).contains("ByteDance", "Alibaba", "Google")
			.isSortedAccordingTo(String.CASE_INSENSITIVE_ORDER);
		assertThat(page.select("a[aria-current=page]").text()).isEqualTo("Companies");
	}

	@Test
	void filtersByKindAndCountry() {
		Document page = this.reader.page("/companies?kind=group&country=");
		assertThat(page.select("tbody td:nth-of-type(1)").eachText()).isNotEmpty().containsOnly("group");
		assertThat(page.select("select[name=kind] option[selected]").attr("value")).isEqualTo("group");
		assertThat(page.title()).startsWith("Companies: Group");
	}

	@Test
	void saysKindlyThatAFilterIsUnknownAndListsNothing() {
		Document page = this.reader.page(HttpStatus.BAD_REQUEST, "/companies?kind={kind}", "<b>club</b>");
		assertThat(Reader.text(page, ".notice")).contains("No “<b>club</b>” under “Kind”.");
		assertThat(page.select("tbody tr")).isEmpty();
		assertThat(page.select(".notice a[href=/companies]")).hasSize(1);
	}

	@Test
	void tellsWhoACompanyIsAndWhoSaysSo() {
		Document page = this.reader.page("/companies/bytedance");
		assertThat(page.select("h1").text()).isEqualTo("ByteDance");
		assertThat(Reader.text(page, ".heading__kicker")).isEqualTo("Company · China");
		assertThat(page.select(".facts__row:contains(Country) .chip--editor").text()).contains("editor");
		assertThat(page.select(".facts [lang=zh]").text()).isEqualTo("字节跳动");
	}

	@Test
	void keyFiguresShowEveryClaimOfTheLatestTime() {
		Document page = this.reader.page("/companies/bytedance");
		assertThat(page.select(".card:contains(AI capital expenditure) .figure__wording").eachText())
			.containsExactly("approximately CNY 160 billion", "over CNY 200 billion");
		assertThat(page.select(".card:contains(AI capital expenditure) .strand__revised a").attr("href"))
			.isEqualTo("/claims/tbb-2d");
	}

	@Test
	void capexStandsByYearWithActualAndPlanApartAndPartsBeneath() {
		Document page = this.reader.page("/companies/bytedance");
		assertThat(page.select(".table--capex tbody th").eachText()).containsExactly("2026", "2026", "2025", "2024",
				"2024");
		assertThat(page.select(".table--capex tr:contains(2024) td[data-label=Actual] .figure__wording").eachText())
			.containsOnly("CNY 80 billion");
		assertThat(page.select(".table--capex tr:contains(2025) .strand__list--parts > li > .strand > .strand__label")
			.eachText()).contains("AI computing power procurement", "Domestic", "Overseas");
	}

	@Test
	void figuresOfDivisionsModelsAndProductsStandApart() {
		Document page = this.reader.page("/companies/bytedance");
		assertThat(page.select("section:has(> #inner) td[data-label=About]").eachText())
			.contains("Doubao", "Seedance 2.0")
			.doesNotContain("ByteDance");
		assertThat(page.select("section:has(> #ledger) tbody tr")).hasSizeGreaterThan(40);
	}

	@Test
	void sourcesAreGroupedByOrigin() {
		Document page = this.reader.page("/companies/bytedance");
		assertThat(Reader.text(page, "section:has(> #sources) .section__lead"))
			.matches("4 sources, \\d+ origins\\. .*");
		assertThat(page.select(".origins__origin:has(a[href=/sources/36kr-four-propositions]) .origins__uses a")
			.eachAttr("href")).contains("/sources/ten-million-bet");
	}

	@Test
	void aGroupNamesItsMembersAndEachMemberItsGroups() {
		assertThat(this.reader.page("/companies/bat")
			.select(".facts__row:contains(Stands for) a[href^=/companies/]")
			.eachText()).containsExactlyInAnyOrder("Baidu", "Alibaba", "Tencent");
		assertThat(this.reader.page("/companies/alibaba").select("main a[href=/companies/bat]")).hasSize(1);
	}

	@Test
	void leavesOutWhatThereIsNothingOf() {
		Document page = this.reader.page("/companies/netflix");
		assertThat(Reader.text(page, ".heading__standfirst")).isEqualTo("No source states a figure of Netflix itself.");
		assertThat(page.select("#capex, #ledger, #key-figures, #models")).isEmpty();
	}

	@Test
	void offersTheSameAsJson() {
		assertThat(this.reader.page("/companies/bytedance").select(".formats a").eachAttr("href"))
			.contains("/api/v1/companies/bytedance");
	}

}
