package org.outlay.doors.web;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import org.openqa.selenium.support.ui.Select;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** The additions of small scripts. */
@BrowserTest
class ScriptTests {

	private static final String PLAN = ".card a.figure__wording[href='/claims/tbw-2d']";

	@LocalServerPort
	private int port;

	private Browser browser;

	@BeforeAll
	void openTheBrowser() {
		this.browser = Browser.open().wide(1280, "light");
	}

	@BeforeEach
	void forgetWhatOthersChose() {
		this.browser.forget(site());
		this.browser.wide(1280, "light");
	}

	@AfterAll
	void closeTheBrowser() {
		if (this.browser != null) {
			this.browser.close();
		}
	}

	@Test
	void pointingAtAFigureShowsTheWordsItWasPrintedIn() {
		visit("/companies/brightdune");
		this.browser.pointAt(PLAN);
		assertThat(this.browser.await(".peek").getText()).contains("over CNY 200 billion",
				"Printed as over 200 billion yuan", "line 2", "It is the figure to show for this quantity.");
		assertThat(this.browser.path()).isEqualTo("/companies/brightdune");
		this.browser.pointAt("h1");
		this.browser.until("!document.querySelector('.peek')");
	}

	@Test
	void aMarkOfAChartShowsTheSame() {
		visit("/charts/capex?company=brightdune");
		this.browser.pointAt(".chart__picture--wide a[href='/claims/tbw-2d']");
		assertThat(this.browser.await(".peek").getText()).contains("Printed as over 200 billion yuan");
	}

	@Test
	void theKeyboardOpensThePopoverReachesItsLinksAndClosesIt() {
		visit("/companies/brightdune");
		this.browser.find("#capex").click();
		for (int press = 0; press < 100 && !this.browser.isAt("a.figure__wording"); press++) {
			this.browser.press(Keys.TAB);
		}
		this.browser.await(".peek");
		assertThat(this.browser.isAt("[aria-describedby=peek-words]")).isTrue();
		this.browser.press(Keys.TAB);
		assertThat(this.browser.isAt(".peek a")).isTrue();
		this.browser.press(Keys.ESCAPE);
		assertThat(this.browser.isAt("a.figure__wording")).isTrue();
		assertThat(this.browser.texts(".peek")).isEmpty();
	}

	@Test
	void aTouchOpensThePopoverAndAnotherTheFigure() {
		this.browser.wide(390, "light");
		visit("/companies/brightdune");
		this.browser.touch(PLAN);
		assertThat(this.browser.await(".peek").getText()).contains("Printed as over 200 billion yuan", "Close");
		assertThat(this.browser.path()).isEqualTo("/companies/brightdune");
		this.browser.follow(".peek__ways a");
		assertThat(this.browser.path()).isEqualTo("/claims/tbw-2d");
	}

	@Test
	void controlsAnswerAtOnceAndTheAddressFollows() {
		visit("/capex");
		new Select(this.browser.find("#filter-basis")).selectByValue("ai-investment");
		this.browser.until("location.search === '?basis=ai-investment'");
		assertThat(this.browser.texts(".matrix__block")).containsExactly("AI spending");
		assertThat(this.browser.isAt("#filter-basis")).isTrue();
		assertThat(this.browser.find(".masthead [role=status]").getDomProperty("textContent"))
			.as("the message for screen readers")
			.contains("AI investment");
		this.browser.find(".filter__many > summary").click();
		this.browser.find("#company-gullwing").click();
		this.browser.until("location.search.includes('companies=gullwing')");
		assertThat(this.browser.find("#company-gullwing").isDisplayed()).as("the list stays open").isTrue();
		this.browser.back();
		this.browser.until("document.querySelectorAll('.matrix__block').length === 1"
				+ " && !document.querySelector('#company-gullwing').checked");
		assertThat(this.browser.path()).isEqualTo("/capex?basis=ai-investment");
	}

	@Test
	void placesWithinAPageAreReachedWithoutAskingForItAgain() {
		visit("/companies/brightdune");
		this.browser.ask("return document.querySelector('main').dataset.kept = 'yes'");
		this.browser.find(".contents a[href='#ledger']").click();
		this.browser.until("location.hash === '#ledger'");
		this.browser.until("document.querySelector('.contents a[aria-current]').hash === '#ledger'");
		this.browser.back();
		this.browser.until("location.hash === ''");
		assertThat(this.browser.ask("return document.querySelector('main').dataset.kept ?? 'no'")).isEqualTo("yes");
		assertThat(this.browser.ask("return document.querySelector('#content').ariaBusy ?? 'idle'")).isEqualTo("idle");
	}

	@Test
	void theAddressOfAViewHasOnlyWhatWasAskedForAndItsFormWorksAgainAfterwards() {
		visit("/capex");
		this.browser.find(".view__summary").click();
		new Select(this.browser.find("#view-policy")).selectByValue("latest");
		this.browser.follow(".view__form button");
		assertThat(this.browser.path()).isEqualTo("/capex?policy=latest");
		this.browser.back();
		this.browser.until("location.search === ''");
		assertThat(this.browser.find("#view-asof").isEnabled()).isTrue();
	}

	@Test
	void rowsAreNarrowedByAWordAndColumnsLeftOut() {
		visit("/claims");
		this.browser.find(".sift__field").sendKeys("profit alderbay");
		assertThat(this.browser.texts("#ledger-subjects tbody tr").stream().filter((row) -> !row.isEmpty()))
			.isNotEmpty()
			.allSatisfy((row) -> assertThat(row).contains("Alderbay", "profit"));
		assertThat(this.browser.find(".sift__count").getText()).matches("\\d+ of 50");
		this.browser.find(".sift__columns > summary").click();
		this.browser.find(".sift__columns li:nth-child(4) label").click();
		assertThat(this.browser.texts("#ledger-subjects thead th")).contains("").doesNotContain("Said by");
		visit("/claims?measure=capex");
		assertThat(this.browser.texts("#ledger-subjects thead th")).doesNotContain("Said by").contains("Source");
	}

	@Test
	void theThemeIsRememberedBeforeAnythingIsPainted() {
		visit("/");
		this.browser.find(".theme").click();
		this.browser.find(".theme").click();
		visit("/capex");
		assertThat(this.browser.ask("return document.documentElement.dataset.theme")).isEqualTo("dark");
		assertThat(this.browser.ask("return getComputedStyle(document.body).backgroundColor"))
			.isEqualTo("rgb(22, 24, 27)");
		assertThat(this.browser.find(".theme").getDomAttribute("aria-label")).isEqualTo("Colours: dark");
	}

	@Test
	void theCurrencyIsRememberedUntilItIsAsStatedAgain() {
		visit("/capex");
		this.browser.follow("[data-currency=USD]");
		arrive("/companies/brightdune");
		this.browser.until("location.search === '?currency=USD'");
		arrive("/companies/brightdune?asOf=2026-11-22");
		assertThat(this.browser.path()).as("a point of view in the address has priority").endsWith("?asOf=2026-11-22");
		arrive("/capex?currency=EUR");
		this.browser.follow("[data-currency=original]");
		arrive("/companies/brightdune");
		assertThat(this.browser.path()).isEqualTo("/companies/brightdune");
	}

	@Test
	void aSlashGoesToTheSearch() {
		visit("/models");
		this.browser.press("/");
		assertThat(this.browser.isAt("#site-search")).isTrue();
		this.browser.press("a/b");
		assertThat(this.browser.find("#site-search").getDomProperty("value")).isEqualTo("a/b");
	}

	/** Opens the page as if the reader came from another site. */
	private void arrive(String path) {
		this.browser.visit("about:blank");
		visit(path);
	}

	private void visit(String path) {
		this.browser.visit(site() + path);
	}

	private String site() {
		return "http://localhost:" + this.port;
	}

}
