package org.outlay.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.EnabledIf;

import org.outlay.OutlayTest;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * One run through the whole site in a real Chromium: every link is followed, and one page
 * of each kind is looked at on a desk and on telephones, in light and in dark.
 */
@OutlayTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@EnabledIf(value = "shallRun", disabledReason = "no Chromium: install it (apt-get install -y chromium chromium-driver)"
		+ " or set OUTLAY_CHROMIUM")
class BrowserTests {

	private static final int DESK = 1280;

	private static final int TELEPHONE = 390;

	private static final int SMALL_TELEPHONE = 320;

	/** The rules of axe that width can break. */
	private static final List<String> BY_WIDTH = List.of("target-size", "scrollable-region-focusable");

	/** The rules of axe that width and colours can break. */
	private static final List<String> BY_LOOK = List.of("color-contrast", "target-size", "scrollable-region-focusable");

	/**
	 * Elements from which on a page takes long to measure for contrast: such pages are
	 * made of what smaller ones are made of.
	 */
	private static final long LARGE = 600;

	/** Pages with more on them than others of their kind. */
	private static final List<String> RICH = List.of("/companies/bytedance", "/claims/tbb-2d", "/claims/tmb-1a",
			"/models/seedance-2-0", "/models/routes", "/products/doubao", "/people/zhang-yiming",
			"/sources/leida-grand-chess", "/measures/capex", "/cells/bytedance:capex:ai-investment:2026",
			"/rates/fed-h10-annual", "/charts/capex?company=bytedance");

	/** Pages nothing links to. */
	private static final List<String> HIDDEN = List.of("/search?q=bytedance", "/search?q=zebra", "/companies/bytedanc",
			"/companies?kind=club", "/claims?page=2", "/nowhere",
			"/capex?currency=USD&policy=latest&since=2026-03-01&asOf=2026-11-22", "/compare?measure=headcount",
			"/capex?asOf=yesterday", "/companies/bytedance?asOf=2020-01-01");

	@LocalServerPort
	private int port;

	private Crawl crawl;

	private Browser browser;

	/** Where tests are counted on, a missing browser is a failure. */
	static boolean shallRun() {
		return Browser.chromium().isPresent() || "true".equals(System.getenv("CI"));
	}

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

	@Test
	void noLinkLeadsNowhere() {
		assertThat(this.crawl.paths()).hasSizeGreaterThan(400);
		assertThat(this.crawl.broken()).isEmpty();
	}

	@Test
	void nothingKeepsAnybodyOutOnADeskInLight() {
		assertThat(faults(DESK, "light", List.of())).isEmpty();
	}

	@Test
	void nothingKeepsAnybodyOutOnATelephoneInTheDark() {
		assertThat(faults(TELEPHONE, "dark", BY_LOOK)).isEmpty();
	}

	@Test
	void noPageIsWiderThanASmallTelephone() {
		this.browser.wide(SMALL_TELEPHONE, "light");
		assertThat(kinds()).allSatisfy((path) -> {
			this.browser.visit(site() + path);
			assertThat(this.browser.overflow()).as(path).isLessThanOrEqualTo(0);
		});
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
			this.browser.barriers(affordable(rules)).forEach((barrier) -> faults.add(path + ": " + barrier));
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

	/**
	 * One page of each kind: by the first segment of its path, and whether there is a
	 * second.
	 */
	private List<String> kinds() {
		Map<String, String> kinds = new LinkedHashMap<>();
		RICH.forEach((path) -> kinds.put(kind(path) + path, path));
		RICH.forEach((path) -> kinds.put(kind(path), path));
		this.crawl.paths()
			.stream()
			.filter((path) -> !path.startsWith("/api/") && !path.startsWith("/css/") && !path.contains("."))
			.forEach((path) -> kinds.putIfAbsent(kind(path), path));
		HIDDEN.forEach((path) -> kinds.put(path, path));
		return kinds.values().stream().distinct().toList();
	}

	private static String kind(String path) {
		return path.replaceAll("[?].*", "").replaceAll("^(/[^/]+)/[^/]+$", "$1/*");
	}

	private String site() {
		return "http://localhost:" + this.port;
	}

}
