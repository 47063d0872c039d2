package org.outlay.doors.web.component;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

import org.outlay.OutlayTest;
import org.outlay.doors.web.Reader;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/** Models, products and people. */
@OutlayTest
class SubjectPagesTests {

	private final Reader reader;

	SubjectPagesTests(@Autowired MockMvcTester mvc) {
		this.reader = new Reader(mvc);
	}

	@Test
	void listsModelsTheNewestFirstAndTheUndatedLast() {
		Document page = this.reader.page("/models");
		assertThat(page.select("tbody tr:last-of-type td:nth-of-type(3)").text()).isEqualTo("not stated");
		assertThat(page.select("tbody th a").eachAttr("href")).contains("/models/sunreel-2-0", "/models/genista-3");
	}

	@Test
	void filtersModelsByKindAndWeights() {
		Document page = this.reader.page("/models?kind=world&openness=open");
		assertThat(page.select("tbody th a").eachText()).containsExactly("HZ-World 2.0");
	}

	@Test
	void aModelTellsEveryAttributeWithItsWitnesses() {
		Document page = this.reader.page("/models/sunreel-2-0");
		assertThat(page.select(".facts__row:contains(Developer) a[href=/companies/brightdune]")).hasSize(1);
		assertThat(page.select(".facts__row:contains(Successor of) a[href=/models/sunreel-1-5-pro]")).hasSize(1);
		assertThat(page.select(".facts__row:contains(Released) .chip").attr("href"))
			.isEqualTo("/sources/leigu-long-game#line-47");
		assertThat(page.select(".measures .figure__wording").eachText()).contains("over 2,000 people");
		assertThat(page.select("#events")).hasSize(1);
	}

	@Test
	void aPredecessorNamesItsSuccessor() {
		Document page = this.reader.page("/models/sunreel-1-5-pro");
		assertThat(page.select(".lineage__version:has(.lineage__after a[href=/models/sunreel-1-5-pro])").text())
			.startsWith("Sunreel 2.0 released February 2026");
	}

	@Test
	void aProductKeepsItsOwnFigures() {
		Document page = this.reader.page("/products/dovetto");
		assertThat(page.select(".facts__row:contains(Owner) a[href=/companies/brightdune]")).hasSize(1);
		assertThat(page.select(".measures__name").eachText()).contains("Daily active users", "Price");
		assertThat(page.select(".measures .tree:has(.figure__wording:contains(200 million)) summary").text())
			.contains("stated 2 more times");
	}

	@Test
	void filtersProductsByKind() {
		assertThat(this.reader.page("/products?kind=market").select("tbody td:nth-of-type(2)").eachText()).isNotEmpty()
			.containsOnly("market");
	}

	@Test
	void peopleComeWithTheirRolesAndWhoGivesThem() {
		Document page = this.reader.page("/people");
		assertThat(page.select("tr:has(a[href=/people/zhu-songlu]) .roles__role").text())
			.contains("founder, BrightDune");
		assertThat(page.select("tr:has(a[href=/people/zhu-songlu]) .chip")).isNotEmpty();
	}

	@Test
	void aPersonHasRolesFiguresAndEvents() {
		Document page = this.reader.page("/people/zhu-songlu");
		assertThat(page.title()).startsWith("Zhu Songlu: founder, BrightDune");
		assertThat(page.select(".measures__name").eachText()).contains("Personal wealth");
	}

}
