package org.outlay.doors.web;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.support.ui.Select;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** Readers can do everything with JavaScript switched off. */
@BrowserTest
class ScriptlessTests {

	@LocalServerPort
	private int port;

	private Browser browser;

	@BeforeAll
	void openABrowserThatRunsNothing() {
		this.browser = Browser.open().wide(1280, "light").withoutScripts();
	}

	@AfterAll
	void closeTheBrowser() {
		if (this.browser != null) {
			this.browser.close();
		}
	}

	@Test
	void aReaderFindsWhatIsSearchedFor() {
		visit("/");
		this.browser.find("header input[name=q]").sendKeys("brightdune");
		this.browser.follow("header form[role=search] button");
		assertThat(this.browser.path()).isEqualTo("/search?q=brightdune");
		this.browser.follow("main a[href='/companies/brightdune']");
		assertThat(this.browser.texts("h1")).first().asString().contains("BrightDune");
	}

	@Test
	void claimsAreFiltered() {
		visit("/claims");
		choose("main form", "nature", "forecast");
		submit("main form:has([name=nature])");
		assertThat(this.browser.path()).contains("nature=forecast");
		assertThat(this.browser.texts("main .figure__standing")).isNotEmpty()
			.allSatisfy((standing) -> assertThat(standing).contains("forecast"));
	}

	@Test
	void aComparisonIsNarrowed() {
		visit("/capex");
		this.browser.find("main details:has([name=companies]) > summary").click();
		this.browser.find("main [name=companies][value=brightdune]").click();
		choose("main form", "from", "2026");
		submit("main form:has([name=from])");
		assertThat(this.browser.path()).contains("companies=brightdune", "from=2026");
		assertThat(this.browser.texts("main thead th[scope=col]")).contains("2026").doesNotContain("2025");
		assertThat(this.browser.texts("main tbody th[scope=row]")).contains("BrightDune").doesNotContain("Alderbay");
	}

	@Test
	void figuresAreShownInAnotherCurrency() {
		visit("/companies/brightdune");
		this.browser.find("details:has([name=currency]) > summary").click();
		choose("form", "currency", "EUR");
		submit("form:has([name=currency])");
		assertThat(this.browser.path()).startsWith("/companies/brightdune?").contains("currency=EUR");
		assertThat(this.browser.texts("main")).first().asString().contains("EUR ");
	}

	@Test
	void aFigureLeadsToTheWordsItCameFrom() {
		visit("/companies/brightdune");
		this.browser.follow("main a[href^='/claims/']");
		assertThat(this.browser.path()).startsWith("/claims/");
		this.browser.follow("main a[href^='/sources/'][href*='#line-']");
		assertThat(this.browser.path()).matches("/sources/.+#line-.+");
		assertThat(this.browser.texts(":target")).isNotEmpty();
	}

	private void visit(String path) {
		this.browser.visit("http://localhost:" + this.port + path);
	}

	private void choose(String form, String name, String value) {
		new Select(this.browser.find(form + " select[name=" + name + "]")).selectByValue(value);
	}

	private void submit(String form) {
		this.browser.follow(form + " button[type=submit]");
	}

}
