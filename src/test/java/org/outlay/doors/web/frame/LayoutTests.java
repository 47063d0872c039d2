package org.outlay.doors.web.frame;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;

import org.jsoup.nodes.Document;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;

import org.outlay.OutlayTest;
import org.outlay.doors.web.Reader;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.servlet.resource.ResourceUrlEncodingFilter;

import static org.assertj.core.api.Assertions.assertThat;

/** The parts that all pages share: frame, styles, headers. */
@OutlayTest
class LayoutTests {

	private static final List<String> PAGES = List.of("/", "/companies", "/companies/brightdune", "/models",
			"/models/routes", "/models/sunreel-2-0", "/products", "/products/dovetto", "/people", "/people/zhu-songlu",
			"/capex", "/data-budgets", "/charts", "/charts/capex", "/charts/plan?company=brightdune", "/sources",
			"/sources/leigu-long-game", "/claims", "/claims/tbw-2d", "/measures", "/measures/capex", "/events",
			"/search?q=brightdune", "/about", "/about/errors", "/api");

	private final MockMvcTester mvc;

	private final Reader reader;

	LayoutTests(@Autowired MockMvcTester mvc) {
		this.mvc = mvc;
		this.reader = new Reader(mvc);
	}

	@Test
	void everyPageHasItsOwnTitleDescriptionAndOneHeading() {
		List<Document> pages = PAGES.stream().map(this.reader::page).toList();
		assertThat(pages.stream().map(Document::title)).doesNotHaveDuplicates()
			.allSatisfy((title) -> assertThat(title).endsWith(" · Outlay").doesNotContain("null"));
		assertThat(pages).allSatisfy((page) -> {
			assertThat(page.select("meta[name=description]").attr("content")).isNotBlank();
			assertThat(page.select("h1")).hasSize(1);
			assertThat(page.select("main")).hasSize(1);
		});
	}

	@Test
	void everyPageCanBeReachedByKeyboardAndLandmark() {
		Document page = this.reader.page("/companies/brightdune");
		assertThat(page.select("body > a:first-child").attr("href")).isEqualTo("#content");
		assertThat(page.select("#content main, header nav[aria-label], header form[role=search], footer")).hasSize(4);
		assertThat(page.select("html").attr("lang")).isEqualTo("en");
	}

	@Test
	void navigationMarksWhereTheReaderIs() {
		assertThat(this.reader.page("/models").select("nav [aria-current]").outerHtml())
			.contains("aria-current=\"page\"")
			.contains("Models");
		assertThat(this.reader.page("/models/sunreel-2-0").select("nav [aria-current=true]").text())
			.isEqualTo("Models");
		assertThat(this.reader.page("/").select("nav [aria-current]")).isEmpty();
	}

	@Test
	void noPageTakesAnythingFromElsewhere() {
		assertThat(PAGES).allSatisfy((path) -> {
			Elements taken = this.reader.page(path).select("link[href]:not([rel=canonical]), [src]");
			assertThat(taken).allSatisfy(
					(element) -> assertThat(element.attr(element.hasAttr("src") ? "src" : "href")).startsWith("/"));
		});
	}

	@Test
	void sheetScriptsAndFontsCarryAHashAndAreKeptForGood() {
		Document page = this.reader.page("/");
		List<String> files = new ArrayList<>(page.select("link[rel=stylesheet], link[rel=preload]").eachAttr("href"));
		files.addAll(page.select("script[src]").eachAttr("src"));
		assertThat(files).hasSize(5).allSatisfy((file) -> {
			assertThat(file).matches("/(css|js|font)/[a-z0-9-]+-[0-9a-f]{32}\\.(css|js|woff2)");
			assertThat(this.mvc.get().uri(file)).hasStatusOk()
				.hasHeader("Cache-Control", "max-age=31536000, public, immutable");
		});
	}

	@Test
	void noLinkOfAPageSearchesForFiles(@Autowired ApplicationContext context) {
		assertThat(context.getBeansOfType(FilterRegistrationBean.class).values())
			.extracting(FilterRegistrationBean::getFilter)
			.isNotEmpty()
			.noneMatch(ResourceUrlEncodingFilter.class::isInstance);
	}

	@Test
	void pagesLinkToThemUnderAContextPathToo() {
		MvcTestResult page = this.mvc.get().uri("/outlay/about").contextPath("/outlay").exchange();
		assertThat(page).hasStatusOk();
		assertThat(page).bodyText().containsPattern("href=\"/outlay/css/outlay-[0-9a-f]{32}\\.css\"");
	}

	@Test
	void theStyleSheetIsWholeAndNamesTheFontsThatArePreloaded() throws Exception {
		Document page = this.reader.page("/");
		MvcTestResult sheet = this.mvc.get().uri(page.select("link[rel=stylesheet]").attr("href")).exchange();
		assertThat(sheet).hasContentTypeCompatibleWith("text/css");
		String text = sheet.getResponse().getContentAsString();
		assertThat(text).startsWith("/* Colours by intent").contains(".masthead", ".matrix", ".ledger");
		assertThat(page.select("link[rel=preload]").eachAttr("href"))
			.allSatisfy((font) -> assertThat(text).contains(".." + font));
	}

	@Test
	void everyAnswerSaysWhatItIsAndTellsOthersLittle() {
		MvcTestResult result = this.mvc.get().uri("/").exchange();
		assertThat(result).hasHeader("X-Content-Type-Options", "nosniff");
		assertThat(result).hasHeader("Referrer-Policy", "strict-origin-when-cross-origin");
	}

	@Test
	void theFaviconIsOurs() {
		String icon = this.reader.page("/").select("link[rel=icon]").attr("href");
		assertThat(this.mvc.get().uri(URI.create(icon))).hasStatusOk().hasContentTypeCompatibleWith("image/svg+xml");
	}

}
