package org.outlay.doors.web.claim;

import java.util.List;
import java.util.stream.Collectors;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

import org.outlay.OutlayTest;
import org.outlay.doors.web.Reader;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;

/** The list of all claims and the page of each. */
@OutlayTest
class ClaimPagesTests {

	private final Reader reader;

	private final JdbcClient jdbc;

	ClaimPagesTests(@Autowired MockMvcTester mvc, @Autowired JdbcClient jdbc) {
		this.reader = new Reader(mvc);
		this.jdbc = jdbc;
	}

	@Test
	void aClaimSaysWhatItsWordsAndBoundsAre() {
		Document page = this.reader.page("/claims/tbw-2d");
		assertThat(page.select("h1").text())
			.isEqualTo("BrightDune, AI capital expenditure, 2026: over CNY 200 billion");
		assertThat(page.select("q.printed").text()).isEqualTo("over 200 billion yuan");
		assertThat(fact(page, "Read as")).contains("More than CNY 200 billion; no upper bound stated.");
		assertThat(fact(page, "Time")).contains("2026 (a flow over all of this time)");
		assertThat(fact(page, "Nature")).contains("Plan: an intention, as somebody reports it");
	}

	@Test
	void aClaimSaysWhoSaidItAndWhoPrintedItWhenAndWhere() {
		Document page = this.reader.page("/claims/39l-33a");
		assertThat(fact(page, "Said by")).isEqualTo("Said by a data supplier (people the source does not name)");
		assertThat(page.select(".facts__row:contains(Printed in) a").attr("href"))
			.isEqualTo("/sources/39lanterns-four-goals#line-33");
		assertThat(fact(page, "Printed when")).contains("undated: between 3 June 2026 and 21 November 2026");
		assertThat(fact(page, "Status")).isEqualTo("Status estimated (E), low reliability (U)");
	}

	@Test
	void aClaimNamesItsOriginWhetherReadOrOnlyCited() {
		assertThat(this.reader.page("/claims/39l-62b").select(".facts__row:contains(Retold from)").text())
			.isEqualTo("Retold from Antheral (not read by Outlay)");
	}

	@Test
	void aClaimIsTiedToOthersInWords() {
		assertThat(this.reader.page("/claims/tbw-2d")
			.select(".related li:contains(It revises) a.figure__wording")
			.attr("href")).isEqualTo("/claims/tbw-2c");
		assertThat(this.reader.page("/claims/tbw-2c")
			.select(".related li:contains(It is revised by) a.figure__wording")
			.attr("href")).isEqualTo("/claims/tbw-2d");
		assertThat(this.reader.page("/claims/leigu-87a").select(".related li:contains(It has as a part)")).hasSize(2);
	}

	@Test
	void aCitationKeepsHedgeStandingVoiceAndPermalink() {
		assertThat(this.reader.page("/claims/tbw-2d").select(".cite__sentence").text()).isEqualTo(
				"According to an article whose publisher is not named, in “BrightDune's $30 Billion AI Wager: Where the Money Is Meant to Go, and"
						+ " Why” (publisher not named; undated, published between 1 April 2026 and 21 November"
						+ " 2026; line 2), BrightDune plans to spend over CNY 200 billion as AI capital expenditure in 2026,"
						+ " printed as “over 200 billion yuan” (plan, low reliability; as recorded by Outlay on 21 November 2026)."
						+ " http://localhost/claims/tbw-2d?asOf=2026-11-21&recordedAsOf=2026-11-21T12%3A00%3A00Z");
	}

	@Test
	void aClaimSetAsideSaysSoAndWhyEvenWhenCited() {
		Document page = this.reader.page("/claims/tmw-1a");
		assertThat(Reader.text(page, ".notice")).startsWith("Set aside by the editor; shown, but not to be relied on.")
			.contains("contradicts");
		assertThat(Reader.text(page, ".cite")).contains("set aside by the editor of Outlay");
	}

	@Test
	void aVagueAmountIsReadByTheLexicon() {
		assertThat(fact(this.reader.page("/claims/39l-32b"), "Read as")).contains(
				"“tens of millions” is read as at least CNY 10 million and less than CNY 100 million (lexicon, version 2)");
	}

	@Test
	@Transactional
	void aClaimThatHasEndedKeepsItsPage() {
		this.jdbc.sql("update claim set recorded_to = recorded_from + interval '1' day where id = 'tbw-2d'").update();
		Document page = this.reader.page("/claims/tbw-2d");
		assertThat(Reader.text(page, ".notice"))
			.startsWith("This claim is no longer current: Outlay ended it on 22 November 2026");
		assertThat(page.select(".history li").text()).contains("Version 1: over CNY 200 billion")
			.contains("ended 22 November 2026");
		assertThat(this.reader.page("/claims?source=thirty-billion-wager").select("a[href=/claims/tbw-2d]")).isEmpty();
	}

	@Test
	@Transactional
	void aCorrectedClaimShowsItsHistory() {
		List<String> columns = this.jdbc.sql(
				"select column_name from information_schema.columns where table_name = 'claim' and column_name <> 'row_id'")
			.query(String.class)
			.list();
		String values = columns.stream()
			.map((column) -> column.equals("version") ? "2" : column.equals("as_printed") ? "'corrected'" : column)
			.collect(Collectors.joining(", "));
		this.jdbc
			.sql("insert into claim (" + String.join(", ", columns) + ") select " + values
					+ " from claim where id = 'tbw-2d'")
			.update();
		this.jdbc.sql("""
				update claim set recorded_to = recorded_from + interval '1' day where id = 'tbw-2d' and version = 1
				""").update();
		Document page = this.reader.page("/claims/tbw-2d");
		assertThat(page.select(".history li")).hasSize(2);
		assertThat(page.select("q.printed").text()).isEqualTo("corrected");
		assertThat(page.select(".notice")).isEmpty();
		assertThat(page.select(".cite").text()).contains("version 2");
	}

	@Test
	void theLedgerIsPaged() {
		Document first = this.reader.page("/claims");
		assertThat(first.select(".ledger tbody tr")).hasSize(50);
		assertThat(first.select(".paging").text()).isEqualTo("1–50 of 90 Next →");
		Document second = this.reader.page(first.select(".paging a[rel=next]").attr("href"));
		assertThat(second.select(".ledger a.figure__wording").eachAttr("href"))
			.doesNotContainAnyElementsOf(first.select(".ledger a.figure__wording").eachAttr("href"));
		assertThat(second.select(".paging a[rel=prev]").attr("href")).isEqualTo("/claims");
		assertThat(second.title()).contains("page 2");
	}

	@Test
	void theLedgerKeepsItsFilterFromPageToPage() {
		Document page = this.reader.page("/claims?nature=actual&subject=&page=1");
		assertThat(page.select(".paging a[rel=next]").attr("href")).isEqualTo("/claims?nature=actual&page=2");
		assertThat(page.select(".ledger .figure").eachAttr("class"))
			.allSatisfy((style) -> assertThat(style).contains("actual"));
	}

	@Test
	void theLedgerFiltersByAllThatItsRowsHave() {
		Document page = this.reader.page(
				"/claims?subject=brightdune&measure=capex&basis=ai-investment&period=2026&nature=plan&unit=USD&source=thirty-billion-wager");
		assertThat(page.select(".ledger a.figure__wording").eachAttr("href"))
			.contains("/claims/tbw-2a", "/claims/tbw-1a")
			.allSatisfy((path) -> assertThat(path).startsWith("/claims/tbw-"));
		assertThat(page.title()).contains("BrightDune").contains("2026").contains("USD");
	}

	@Test
	void pagesThatAreNotThereAreExplained() {
		for (String number : List.of("-1", "0", "99999999", "9999999999999999999", "one", "2.5")) {
			Document page = this.reader.page(HttpStatus.BAD_REQUEST, "/claims?page={number}", number);
			assertThat(Reader.text(page, ".notice"))
				.contains("Page “" + number + "” does not exist: pages count from 1 to 2.");
			assertThat(page.select(".ledger")).isEmpty();
		}
	}

	@Test
	void aFilterThatLetsNothingThroughSaysSo() {
		assertThat(this.reader.page("/claims?subject=gullwing&nature=commitment").select("main").text())
			.contains("No claims.");
	}

	private static String fact(Document page, String name) {
		return page.select(".facts__row:has(dt:containsOwn(" + name + "))").text();
	}

}
