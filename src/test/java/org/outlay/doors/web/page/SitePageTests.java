package org.outlay.doors.web.page;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.outlay.OutlayTest;
import org.outlay.doors.web.page.SitePage.Trait;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import static org.assertj.core.api.Assertions.assertThat;

/** The registry of pages is complete and correct. */
@OutlayTest
class SitePageTests {

	private static final String PAGES = "org.outlay.doors.web.";

	private final RequestMappingHandlerMapping handlers;

	private final MockMvcTester mvc;

	SitePageTests(@Autowired @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping handlers,
			@Autowired MockMvcTester mvc) {
		this.handlers = handlers;
		this.mvc = mvc;
	}

	@Test
	void everyPageIsInTheRegistryAndEveryEntryIsAPage() {
		Set<String> handled = this.handlers.getHandlerMethods()
			.entrySet()
			.stream()
			.filter((entry) -> isPage(entry.getValue()))
			.flatMap((entry) -> entry.getKey().getPatternValues().stream())
			.filter((path) -> !path.startsWith("/embed/"))
			.map((path) -> path.replaceAll("[{][^}]*[}]", "{id}"))
			.collect(Collectors.toSet());
		assertThat(SitePage.ALL.stream().map(SitePage::path))
			.as("the registry of pages: write a new page into SitePage, and remove a page that was deleted")
			.containsExactlyInAnyOrderElementsOf(handled);
	}

	private static boolean isPage(HandlerMethod handler) {
		return handler.getBeanType().getName().startsWith(PAGES)
				&& ModelAndView.class.equals(handler.getReturnType().getParameterType());
	}

	@Test
	void everyPageInAMenuIsMapped() {
		assertThat(SitePage.ALL).filteredOn((page) -> page.menu() != SitePage.Menu.NONE)
			.allMatch((page) -> page.is(Trait.MAPPED));
	}

	@Test
	void everyMappedPageAnswers() {
		assertThat(SitePage.paths(Trait.MAPPED))
			.allSatisfy((path) -> assertThat(this.mvc.get().uri(path)).hasStatusOk());
	}

	@Test
	void everyTableIsHadAsAFileAndNoOtherPageIs() {
		assertThat(lists()).allSatisfy(
				(page) -> assertThat(this.mvc.get().uri(page.path() + ".csv").param("q", "capex")).as(page.path())
					.hasStatus(page.is(Trait.TABLED) ? 302 : page.path().equals("/dictionary") ? 200 : 404));
	}

	@Test
	void everyCitedPageHasItsCitationAndNoOtherPageHas() {
		assertThat(lists()).allSatisfy((page) -> assertThat(this.mvc.get().uri(page.path() + ".bib")).as(page.path())
			.hasStatus(page.is(Trait.CITED) ? 200 : 404));
	}

	/** Pages with a path of one segment. */
	private static List<SitePage> lists() {
		return SitePage.ALL.stream().filter((page) -> page.path().matches("/[a-z-]+")).toList();
	}

	@ParameterizedTest
	@CsvSource({ "/, /", "/companies, /companies", "/companies/x, /companies/{id}", "/models/routes, /models/routes",
			"/models/routed, /models/{id}", "/claims/a/peek, /claims/{id}/peek" })
	void aPathIsThatOfOnePage(String path, String page) {
		assertThat(SitePage.at(path)).map(SitePage::path).contains(page);
	}

	@ParameterizedTest
	@CsvSource({ "/companies/", "/companies/x/y", "/nowhere", "companies", "/api/v1/claims", "/css/outlay.css" })
	void whatIsNoPageIsNone(String path) {
		assertThat(SitePage.at(path)).isEmpty();
	}

}
