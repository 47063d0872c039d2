package org.outlay.doors.web.company;

import java.util.Comparator;

import org.jsoup.nodes.Document;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;

import org.outlay.OutlayTest;
import org.outlay.doors.web.Reader;

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
	void listsCompaniesWithFiguresFirstThoseWithTheMostAtTheTop() {
		Document page = this.reader.page("/companies");
		assertThat(page.select("#measured-table tbody th a").eachText()).startsWith("BrightDune")
			.contains("Alderbay", "Gullwing");
		assertThat(page.select("#measured-table tbody td.number").eachText().stream().map(Integer::valueOf))
			.allMatch((claims) -> claims > 0)
			.isSortedAccordingTo(Comparator.reverseOrder());
		assertThat(page.select("#named-table tbody th a").eachText()).contains("Camberis", "Meru")
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
		Document page = this.reader.page("/companies/brightdune");
		assertThat(page.select("h1").text()).isEqualTo("BrightDune");
		assertThat(Reader.text(page, ".heading__kicker")).isEqualTo("Company · China");
		assertThat(page.select(".facts__row:contains(Country) .chip--editor").text()).contains("editor");
		assertThat(page.select(".facts [lang=zh]").text()).isEqualTo("明沙科技");
	}

	@Test
	void sectionsComeInTheOrderReadersExpect() {
		Document page = this.reader.page("/companies/brightdune");
		assertThat(page.select(".story__text > section > h2, .story__text > section > section > h2").eachAttr("id"))
			.containsExactly("key-figures", "changes", "capex", "data-budgets", "disagreements", "observations",
					"models", "products", "divisions", "inner", "people", "events", "ledger", "sources", "download");
		assertThat(page.select(".contents a").eachAttr("href")).hasSize(15)
			.allSatisfy((link) -> assertThat(page.select(link)).hasSize(1));
	}

	@Test
	void keyFiguresAreHeadlinesWithTheirAgreementAndAWayToTheReason() {
		Document page = this.reader.page("/companies/brightdune");
		Elements plan = page.select(".card:contains(AI spending)");
		assertThat(plan.select(".figure__wording").eachText()).containsExactly("over CNY 200 billion");
		assertThat(plan.select(".agreement").text()).isEqualTo("one source");
		assertThat(plan.select(".card__why a").attr("href")).isEqualTo("/quantities/brightdune:capex:ai-spending:2026");
	}

	@Test
	void keyFiguresFollowTheRuleAReaderChooses() {
		String card = ".card:contains(AI spending) .figure__wording";
		assertThat(this.reader.page("/companies/brightdune").select(card).eachText())
			.containsExactly("over CNY 200 billion");
		assertThat(this.reader.page("/companies/brightdune?policy=exclude-anonymous").select(card)).isEmpty();
	}

	@Test
	void aRaisedPlanSaysByHowMuchAndInWhichWords() {
		Elements track = this.reader.page("/companies/brightdune").select(".tracks__track:contains(AI spending, 2026)");
		assertThat(track.select(".tracks__status").text()).isEqualTo("open until 31 December 2026");
		assertThat(track.select(".tracks__verb").eachText()).containsExactly("Raised");
		assertThat(track.select(".tracks__step .figure__wording").eachText()).containsExactly("CNY 160 billion",
				"over CNY 200 billion");
		assertThat(track.select(".tracks__change").text())
			.isEqualTo("Change: over CNY 40 billion more, more than +25%");
		assertThat(track.select("q").text()).isEqualTo("over 200 billion yuan");
		assertThat(track.text()).contains("45 to 279 days later. A source itself says that one replaced the other.");
	}

	@Test
	void aPlanWhoseTimeIsOverSaysThatNoActualIsRecorded() {
		Document page = this.reader.page("/companies/brightdune");
		assertThat(page.select(".tracks__track:contains(capital expenditure, 2025) .tracks__status").text())
			.isEqualTo("ended 31 December 2025, no actual recorded");
		assertThat(page.select(".table--capex tr:contains(2025) td[data-label=Actual]").text())
			.isEqualTo("ended 31 December 2025, no actual recorded");
	}

	@Test
	void theArithmeticOfTheSourcesIsChecked() {
		Elements checks = this.reader.page("/companies/brightdune").select(".checks__check");
		assertThat(checks.select(".checks__verdict").eachText()).containsExactly("Agrees", "Agrees",
				"Cannot be checked", "Follows", "Follows");
		assertThat(checks.select("p.soft").eachText())
			.anySatisfy((words) -> assertThat(words)
				.startsWith("The printed figures CNY 160 billion and CNY 200 billion give +25%."))
			.anySatisfy((words) -> assertThat(words).contains("is a figure of Vesper Engine"));
	}

	@Test
	void capexStandsByYearWithActualAndPlanApartAndPartsBeneath() {
		Document page = this.reader.page("/companies/brightdune");
		assertThat(page.select(".table--capex tbody th").eachText()).containsExactly("2026", "2025", "2024");
		assertThat(page.select(".table--capex tr:contains(2024) td[data-label=Actual] .figure__wording").eachText())
			.containsOnly("CNY 80 billion");
		assertThat(page.select(".table--capex tr:contains(2025) .tree__list--parts > li > .tree > .tree__label")
			.eachText()).contains("AI computing power procurement", "Domestic", "Overseas");
	}

	@Test
	void partsSayWhatTheyComeToAndWhatIsLeft() {
		Document page = this.reader.page("/companies/brightdune");
		assertThat(page.select(".table--capex tr:contains(2025) .sums li").eachText()).containsExactly(
				"expected to reach CNY 160 billion: The parts add up to the whole, about CNY 160 billion.",
				"AI computing power procurement: The parts add up to the whole, CNY 90 billion.",
				"Data centres and network equipment: The parts add up to the whole, CNY 70 billion.",
				"Domestic, over all parts: CNY 90 billion, 56.3% of the whole.",
				"Overseas, over all parts: CNY 70 billion, 43.8% of the whole.");
		assertThat(page.select(".table--capex tr:contains(2026) .sums").eachText())
			.containsExactly("CNY 160 billion: The parts come to up to CNY 85 billion, up to 53.1% of it;"
					+ " not broken down: at least CNY 75 billion and under CNY 160 billion. The whole, CNY 160 billion, has since"
					+ " been replaced by over CNY 200 billion; its source has not broken that down.");
	}

	@Test
	void aSumOfSeveralYearsIsNotSpreadOverThem() {
		assertThat(this.reader.page("/companies/brightdune").select("section:has(> #capex) .measures__time").text())
			.isEqualTo("AI investment. One sum, 2024–2026; not spread over its years.");
	}

	@Test
	void disagreementsAndWhatIsNotComparableAreOneSentenceEach() {
		Document page = this.reader.page("/companies/brightdune");
		assertThat(page.select("section:has(> #disagreements) .disagreements > li > span:first-child").eachText())
			.anySatisfy((words) -> assertThat(words).contains("“$10 Million Wager”", "is deprecated by the editor."))
			.anySatisfy((words) -> assertThat(words).contains("200 million users of Dovetto"))
			.anySatisfy((words) -> assertThat(words).contains("that is about 7.08 CNY for 1 USD"));
	}

	@Test
	void aGroupsTotalStandsBesideItsMembersAndIsNotAddedToThem() {
		Document page = this.reader.page("/companies/us-tech-majors");
		assertThat(page.select("section:has(> #capex) .measures__group").text())
			.contains("None of the 4 members has a figure of the same family;"
					+ " the group's total is never added to them.")
			.contains("Gullwing USD 175–185 billion")
			.contains("Whole-company capital expenditure, 2026: not comparable");
	}

	@Test
	void aPastDayShowsOnlyWhatWasPublicThen() {
		Document page = this.reader.page("/companies/brightdune?asOf=2026-03-01");
		assertThat(Reader.text(page, ".heading__standfirst")).startsWith("23 claims from 1 source, 4 origins.");
		assertThat(page.select("main .figure__wording").eachText()).contains("CNY 160 billion")
			.doesNotContain("over CNY 200 billion");
		assertThat(page.select("section:has(> #products) tbody").text()).doesNotContain("ArcPaw");
		assertThat(page.select(".facts__row:contains(Country) .chip").eachText()).hasSize(1);
	}

	@Test
	void aDayBeforeTheFirstClaimSaysSo() {
		Document page = this.reader.page("/companies/brightdune?asOf=2020-01-01");
		assertThat(Reader.text(page, ".heading__standfirst")).isEqualTo(
				"No claim about BrightDune was certainly public on 1 January 2020. The first came out on 15 February 2026.");
		assertThat(page.select("main section")).isEmpty();
	}

	@Test
	void theLedgerIsTheFirstFiftyWithAWayToTheRest() {
		Document page = this.reader.page("/companies/brightdune");
		assertThat(page.select("section:has(> #ledger) tbody tr")).hasSize(39);
		assertThat(page.select("section:has(> #ledger) .tallies a[href*='measure=capex']").attr("href"))
			.isEqualTo("/claims?subject=brightdune&measure=capex");
	}

	@Test
	void canBeCitedAsOfItsDay() {
		assertThat(Reader.text(this.reader.page("/companies/brightdune"), ".cite__sentence")).startsWith(
				"“BrightDune: what it spends on AI, according to its sources”: figures certainly public on 21 November"
						+ " 2026, each with its hedge, nature and source, as recorded by Outlay on 21 November 2026.")
			.contains("/companies/brightdune?asOf=2026-11-21&recordedAsOf=");
	}

	@Test
	void figuresOfDivisionsModelsAndProductsStandApart() {
		Document page = this.reader.page("/companies/brightdune");
		assertThat(page.select("section:has(> #inner) td[data-label=About]").eachText())
			.contains("Dovetto", "Sunreel 2.0")
			.doesNotContain("BrightDune");
	}

	@Test
	void sourcesAreGroupedByOrigin() {
		Document page = this.reader.page("/companies/brightdune");
		assertThat(Reader.text(page, "section:has(> #sources) .section__lead"))
			.matches("4 sources, \\d+ origins\\. .*");
		assertThat(page.select(".origins__origin:has(a[href=/sources/39lanterns-four-goals]) .origins__uses a")
			.eachAttr("href")).contains("/sources/ten-million-wager");
	}

	@Test
	void aGroupNamesItsMembersAndEachMemberItsGroups() {
		assertThat(this.reader.page("/companies/bat")
			.select(".facts__row:contains(Stands for) a[href^=/companies/]")
			.eachText()).containsExactlyInAnyOrder("Bantrell", "Alderbay", "Tarnwell");
		assertThat(this.reader.page("/companies/alderbay").select("main a[href=/companies/bat]")).hasSize(1);
	}

	@Test
	void leavesOutWhatThereIsNothingOf() {
		Document page = this.reader.page("/companies/netreel");
		assertThat(Reader.text(page, ".heading__standfirst")).isEqualTo("No source states a figure of Netreel itself.");
		assertThat(page.select("#capex, #ledger, #key-figures, #models")).isEmpty();
	}

	@Test
	void offersTheSameAsJson() {
		assertThat(this.reader.page("/companies/brightdune").select(".formats a").eachAttr("href"))
			.contains("/api/v1/companies/brightdune");
	}

}
