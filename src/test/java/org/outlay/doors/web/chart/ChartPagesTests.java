package org.outlay.doors.web.chart;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

import javax.imageio.ImageIO;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

import org.outlay.OutlayTest;
import org.outlay.doors.web.Reader;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/** The gallery of charts, and the page and the files of each. */
@OutlayTest
class ChartPagesTests {

	private static final List<String> CHARTS = List.of("/charts/capex", "/charts/capex?company=brightdune",
			"/charts/capex?company=gullwing&basis=capital-expenditure", "/charts/breakdown?company=brightdune",
			"/charts/breakdown?company=brightdune&family=ai-spending&period=2026", "/charts/plan?company=brightdune",
			"/charts/data-budgets", "/charts/models", "/charts/models?company=brightdune", "/charts/usage",
			"/charts/usage?company=brightdune");

	private final MockMvcTester mvc;

	private final Reader reader;

	ChartPagesTests(@Autowired MockMvcTester mvc) {
		this.mvc = mvc;
		this.reader = new Reader(mvc);
	}

	@Test
	void theGalleryShowsEveryKindOfChart() {
		Document page = this.reader.page("/charts");
		assertThat(page.select("h2").eachText()).containsExactly("Capital expenditure by year", "Parts of a year",
				"How a plan changed", "Budgets for training data", "Models by release", "How much it is used");
		assertThat(page.select("svg.chart__picture[role]")).hasSize(12);
		assertThat(page.select(".chart__others a").eachAttr("href")).contains("/charts/capex?company=brightdune",
				"/charts/breakdown?company=brightdune&family=ai-spending&period=2026");
	}

	@Test
	void theGalleryListsOnlyChartsThatShowSomething() {
		assertThat(this.reader.page("/charts").select(".chart__others a").eachAttr("href")).isNotEmpty()
			.allSatisfy((path) -> assertThat(this.reader.page(path).select("svg.chart__picture--wide")).as(path)
				.isNotEmpty());
	}

	@Test
	void everyChartHasItsTableOfTheSameWords() {
		assertThat(CHARTS).allSatisfy((path) -> {
			Document page = this.reader.page(path);
			String drawn = page.select("svg.chart__picture--wide desc").text();
			List<String> amounts = page.select(".chart__table td[data-label=Amount]").eachText();
			assertThat(amounts).as(path).isNotEmpty().allSatisfy((amount) -> assertThat(drawn).contains(amount));
			assertThat(page.select(".chart__table td[data-label=Source] a.chip")).as(path).isNotEmpty();
		});
	}

	@Test
	void everyChartCanBeTakenAwayWithTitleDateSourcesAndAddress() {
		assertThat(CHARTS).allSatisfy((path) -> {
			MvcTestResult result = this.mvc.get().uri(path.replaceFirst("^([^?]+)", "$1.svg")).exchange();
			assertThat(result).hasStatusOk().hasContentTypeCompatibleWith("image/svg+xml");
			assertThat(result.getResponse().getHeader("Content-Disposition")).startsWith("inline; filename=\"outlay-");
			String svg = new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
			assertThat(svg).doesNotContain("<style", "<script");
			assertThat(Jsoup.parse(svg).select("text").text()).contains("public on 21 November 2026", "Source",
					"Outlay · http", "asOf=2026-11-21");
		});
	}

	@Test
	void anImageIsTwiceTheSizeOfItsDrawing() throws Exception {
		MvcTestResult result = this.mvc.get().uri("/charts/capex.png?company=brightdune").exchange();
		assertThat(result).hasStatusOk().hasContentTypeCompatibleWith("image/png");
		var image = ImageIO.read(new ByteArrayInputStream(result.getResponse().getContentAsByteArray()));
		assertThat(image.getWidth()).isEqualTo(1600);
	}

	@Test
	void aFloorKeepsItsWordsInTheChart() {
		Document page = this.reader.page("/charts/capex?company=brightdune");
		assertThat(page.select("svg.chart__picture--wide a > title").eachText())
			.anyMatch((title) -> title.startsWith("2026: over CNY 200 billion (plan, low reliability;"));
		assertThat(page.select(".chart__group").eachText()).containsExactlyInAnyOrder("AI spending",
				"Whole-company capital expenditure");
	}

	@Test
	void groupsNeverStandAmongCompanies() {
		Document page = this.reader.page("/charts/capex");
		assertThat(page.select(".chart__group").eachText())
			.contains("AI spending of groups, which contains what their members spend")
			.endsWith("Whole-company capital expenditure of groups, which contains what their members spend");
	}

	@Test
	void aSumOfSeveralYearsIsToldAndNotDrawn() {
		Document page = this.reader.page("/charts/capex?company=brightdune");
		assertThat(page.select(".chart__notes").text()).contains("Not of a single year, so not drawn: BrightDune,"
				+ " by a rough count CNY 400 billion (AI investment, 2024–2026).");
		assertThat(page.select(".chart__table").text()).doesNotContain("400 billion");
	}

	@Test
	void partsAddUpAndWhatNobodyBreaksDownStaysOpen() {
		assertThat(this.reader.page("/charts/breakdown?company=brightdune").select(".chart__notes").text())
			.contains("The parts add up to the whole, about CNY 160 billion.");
		Document open = this.reader.page("/charts/breakdown?company=brightdune&basis=ai-investment");
		assertThat(open.select(".chart__table tr:last-child").text()).contains("Not broken down",
				"at least CNY 75 billion", "worked out by Outlay");
	}

	@Test
	void anOldPlanIsGreyAndLeadsToTheNewOne() {
		Document page = this.reader.page("/charts/plan?company=brightdune&basis=ai-capital-expenditure&period=2026");
		assertThat(page.select(".chart__table td[data-label=Standing]").eachText())
			.containsExactly("plan, replaced since", "plan, low reliability");
		assertThat(page.select("svg.chart__picture--wide").text()).contains("change more than +25%");
	}

	@Test
	void aChartOfAPastDayShowsWhatWasPublicThen() {
		Document page = this.reader.page("/charts/capex?company=brightdune&asOf=2026-03-01");
		assertThat(page.select(".chart__table").text()).contains("CNY 160 billion").doesNotContain("200 billion");
		assertThat(page.select(".heading__standfirst").text()).contains("certainly public on 1 March 2026");
		assertThat(this.reader.page("/charts/capex?company=brightdune&asOf=2020-01-01").select("svg").text())
			.contains("No amount of a year is known of BrightDune as of this day.");
	}

	@Test
	void convertedAmountsAreMarkedAndTellTheirRate() {
		Document page = this.reader.page("/charts/capex?company=brightdune&currency=USD&policy=latest");
		assertThat(page.select(".chart__table td[data-label=Amount]").eachText()).anyMatch((it) -> it.endsWith("*"));
		assertThat(page.select(".chart__notes").text()).contains("* Converted by Outlay: 1 CNY = 0.1");
		assertThat(page.select(".cite__permalink").text()).contains("asOf=2026-11-21", "currency=USD", "policy=latest");
		assertThat(page.select(".heading__standfirst").text()).contains("chosen by the rule latest/2",
				"in USD at the rate");
	}

	@Test
	void chartsStandWhereTheirFiguresAre() {
		assertThat(titles("/companies/brightdune")).containsExactly(
				"BrightDune: what it spends and plans to spend, by year",
				"BrightDune: what its capital expenditure of 2025 consists of",
				"BrightDune: what its AI investment of 2026 consists of", "BrightDune: how its plan for 2026 changed",
				"BrightDune: how much products and models are used");
		assertThat(titles("/companies/gullwing"))
			.containsExactly("Gullwing: what it spends and plans to spend, by year");
		assertThat(titles("/companies/zhilin")).isEmpty();
		assertThat(titles("/data-budgets")).containsExactly("Budgets for training data");
		assertThat(titles("/models")).containsExactly("Models by release");
	}

	@Test
	void theChartOfATableShowsItsFigures() {
		Document page = this.reader.page("/capex?from=2026&to=2026");
		String drawn = page.select("svg.chart__picture--wide desc").text();
		assertThat(page.select(".matrix .figure__wording").eachText()).isNotEmpty()
			.allSatisfy((words) -> assertThat(drawn).contains(words));
		assertThat(this.reader.page("/compare?measure=market-rank").select("svg.chart__picture--wide")).isEmpty();
	}

	private List<String> titles(String path) {
		return this.reader.page(path).select(".chart__title").eachText();
	}

	@Test
	void aWrongAddressSaysWhatWouldBeRight() {
		assertThat(this.reader.page(HttpStatus.NOT_FOUND, "/charts/pie").title()).contains("No chart “pie”");
		String bad = this.reader.page(HttpStatus.BAD_REQUEST, "/charts/capex?company=nobody&basis=gold&year=2026")
			.select(".notice")
			.text();
		assertThat(bad).contains("“year” is not a parameter of this chart; it takes company, family",
				"Outlay does not know the company “nobody”", "“gold” is not a family of bases; use one of ai-spending");
		assertThat(this.reader.page(HttpStatus.BAD_REQUEST, "/charts/breakdown").select(".notice").text())
			.contains("This chart is of one company");
		assertThat(this.reader.page(HttpStatus.BAD_REQUEST, "/charts/plan?company=brightdune&period=soon")
			.select(".notice")
			.text()).contains("'soon' is not a period");
		assertThat(this.mvc.get().uri("/charts/pie.png")).hasStatus(HttpStatus.NOT_FOUND);
		assertThat(this.mvc.get().uri("/charts/capex.svg?company=nobody").header("Accept", "image/svg+xml"))
			.hasStatus(HttpStatus.BAD_REQUEST);
	}

}
