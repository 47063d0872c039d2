package org.outlay.doors.web;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** Readers can reach and use everything by keyboard alone. */
@BrowserTest
class KeyboardTests {

	/** An upper limit for the stops on a page. */
	private static final int MANY = 400;

	/**
	 * The visible elements that take the focus by their nature, each with a number of its
	 * own.
	 */
	private static final String NUMBERED = """
			const able = 'a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex="0"]';
			return [...document.querySelectorAll(able)]
			  .filter((one) => one.checkVisibility() && !one.disabled && one.tabIndex >= 0)
			  .map((one, number) => { one.dataset.stop = number; return one.outerHTML.slice(0, 120); })""";

	/**
	 * The focused element, and whether a reader sees the focus. In a date field, the
	 * browser itself outlines the calendar button.
	 */
	private static final String FOCUS = """
			const at = document.activeElement;
			const style = getComputedStyle(at);
			const box = at.getBoundingClientRect();
			return {
			  number: Number(at.dataset.stop ?? -1),
			  body: at === document.body || at === document.documentElement,
			  what: at.outerHTML.slice(0, 120),
			  outlined: style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0
			    || at.type === 'date' && !at.matches(':focus-visible'),
			  inView: box.width > 0 && box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth,
			}""";

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
	}

	@AfterAll
	void closeTheBrowser() {
		if (this.browser != null) {
			this.browser.close();
		}
	}

	@Test
	void theFirstStopLeadsPastTheNavigation() {
		visit("/companies/brightdune");
		this.browser.press(Keys.TAB);
		assertThat(this.browser.isAt("a[href='#content']")).isTrue();
		assertThat(focus()).containsEntry("inView", true);
		this.browser.press(Keys.ENTER);
		this.browser.press(Keys.TAB);
		assertThat(this.browser.isAt("#content *")).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "/", "/capex", "/claims/tbw-2d", "/search?q=zhu" })
	void everyStopIsReachedAndSeenAndNoneHoldsTheReader(String path) {
		visit(path);
		int all = ((List<?>) this.browser.ask(NUMBERED)).size();
		Set<Long> reached = new LinkedHashSet<>();
		for (int press = 0; press < MANY; press++) {
			this.browser.press(Keys.TAB);
			Map<String, Object> focus = focus();
			Long number = (Long) focus.get("number");
			if (Boolean.TRUE.equals(focus.get("body")) || (number == 0 && reached.size() > 1)) {
				break;
			}
			assertThat(focus).as("a stop of " + path).containsEntry("outlined", true).containsEntry("inView", true);
			if (number >= 0) {
				reached.add(number);
			}
		}
		assertThat(reached).as("stops of " + path).hasSize(all);
	}

	@Test
	void aReaderSearches() {
		visit("/");
		go("header input[name=q]");
		this.browser.pressAndFollow("brightdune", Keys.ENTER);
		assertThat(this.browser.path()).isEqualTo("/search?q=brightdune");
	}

	@Test
	void aReaderGoesToAnotherSection() {
		visit("/");
		go("header nav a[href='/models']");
		this.browser.pressAndFollow(Keys.ENTER);
		assertThat(this.browser.path()).isEqualTo("/models");
	}

	@Test
	void aReaderChangesHowFiguresAreShown() {
		visit("/companies/brightdune");
		go("details:has([name=currency]) > summary");
		this.browser.press(Keys.ENTER);
		go("[name=currency]");
		this.browser.press("USD");
		go("form:has([name=currency]) button[type=submit]");
		this.browser.pressAndFollow(Keys.ENTER);
		assertThat(this.browser.path()).startsWith("/companies/brightdune?").contains("currency=USD");
	}

	@Test
	void aReaderOpensAFigure() {
		visit("/capex");
		go("main a[href^='/claims/']");
		this.browser.pressAndFollow(Keys.ENTER);
		assertThat(this.browser.path()).startsWith("/claims/");
	}

	/** Presses Tab until an element that matches the selector has the focus. */
	private void go(String selector) {
		for (int press = 0; press < MANY; press++) {
			this.browser.press(Keys.TAB);
			if (this.browser.isAt(selector)) {
				return;
			}
		}
		throw new AssertionError("Tab never reaches " + selector + " on " + this.browser.path());
	}

	@SuppressWarnings("unchecked")
	private Map<String, Object> focus() {
		return (Map<String, Object>) this.browser.ask(FOCUS);
	}

	private void visit(String path) {
		this.browser.visit(site() + path);
	}

	private String site() {
		return "http://localhost:" + this.port;
	}

}
