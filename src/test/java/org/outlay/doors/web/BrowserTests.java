package org.outlay.doors.web;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Visits the whole site in a real Chromium: every link, and one page of each kind on
 * desktop and phones, in light and in dark mode.
 */
@BrowserTest
class BrowserTests {

	private static final int DESK = 1280;

	private static final int TELEPHONE = 390;

	private static final int SMALL_TELEPHONE = 320;

	/** The rules of axe that depend on the width. */
	private static final List<String> BY_WIDTH = List.of("target-size", "scrollable-region-focusable");

	/** The rules of axe that depend on width or colours. */
	private static final List<String> BY_LOOK = List.of("color-contrast", "target-size", "scrollable-region-focusable");

	/**
	 * The number of elements above which a page takes too long to measure for contrast.
	 * Such pages consist of the same components as smaller pages and the main ones.
	 */
	private static final long LARGE = 600;

	/** The number of elements above which a page is examined on a desk only. */
	private static final long HUGE = 4000;

	@LocalServerPort
	private int port;

	private Crawl crawl;

	private Browser browser;

	@BeforeAll
	void crawlTheSite() {
		this.crawl = Crawl.of(site());
		this.browser = Browser.open();
	}

	@AfterAll
	void closeTheBrowser() {
		if (this.browser != null) {
			this.browser.close();
		}
	}

	/**
	 * The samples in the API guide need the shipped data; ShippedSiteTests follows them.
	 */
	@Test
	void noLinkLeadsNowhere() throws IOException {
		List<String> samples = Jsoup.connect(site() + "/api")
			.get()
			.select(".operation a[href^=/api/v1]")
			.eachAttr("href");
		assertThat(samples).isNotEmpty();
		assertThat(this.crawl.answers()).hasSizeGreaterThan(400);
		assertThat(this.crawl.broken())
			.filteredOn((broken) -> samples.stream().noneMatch((sample) -> broken.equals(sample + " answers 404")))
			.isEmpty();
	}

	@Test
	void nothingKeepsAnybodyOutOnADeskInLight() {
		assertThat(faults(DESK, "light", List.of())).isEmpty();
	}

	@Test
	void nothingKeepsAnybodyOutOnATelephoneInTheDark() {
		assertThat(faults(TELEPHONE, "dark", BY_LOOK)).isEmpty();
	}

	/** In the light, the check of all pages on a desk measures them, too. */
	@Test
	void everyWordOfTheMainPagesStandsOutInTheDark() {
		List<String> faint = new ArrayList<>();
		this.browser.wide(DESK, "dark");
		for (String path : SitePages.MAIN) {
			this.browser.visit(site() + path);
			this.browser.barriers(List.of("color-contrast")).forEach((barrier) -> faint.add(path + ": " + barrier));
		}
		assertThat(faint).isEmpty();
	}

	@Test
	void noPageIsWiderThanASmallTelephone() {
		this.browser.wide(SMALL_TELEPHONE, "light");
		assertThat(tooWide()).isEmpty();
	}

	@Test
	void noPageIsWiderThanTheWindowAtTwiceItsSize() {
		this.browser.zoomed();
		assertThat(tooWide()).isEmpty();
	}

	private List<String> tooWide() {
		return kinds().stream().filter((path) -> {
			this.browser.visit(site() + path);
			return this.browser.overflow() > 0;
		}).toList();
	}

	private List<String> faults(int width, String scheme, List<String> rules) {
		this.browser.wide(width, scheme);
		this.browser.console();
		List<String> faults = new ArrayList<>();
		for (String path : kinds()) {
			this.browser.visit(site() + path);
			if (this.browser.overflow() > 0) {
				faults.add(path + " is wider than the window by " + this.browser.overflow());
			}
			if (width == DESK || this.browser.elements() <= HUGE) {
				this.browser.barriers(affordable(rules)).forEach((barrier) -> faults.add(path + ": " + barrier));
			}
			this.browser.console()
				.stream()
				.filter((line) -> !line.contains(path) || !line.contains("the server responded with a status of 40"))
				.forEach((line) -> faults.add(path + ": " + line));
		}
		return faults;
	}

	private List<String> affordable(List<String> rules) {
		return (rules.contains("color-contrast") && this.browser.elements() > LARGE) ? BY_WIDTH : rules;
	}

	private List<String> kinds() {
		return SitePages.kinds(this.crawl);
	}

	private String site() {
		return "http://localhost:" + this.port;
	}

}
