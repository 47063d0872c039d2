package org.outlay.web;

import java.util.List;

import org.outlay.search.Hit;
import org.outlay.search.Search;
import org.outlay.search.SearchQuery;

import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/** Answers a wrong address with what the reader may have meant. */
@ControllerAdvice(basePackageClasses = PageErrors.class)
class PageErrors {

	private static final int SUGGESTIONS = 5;

	private final Search search;

	PageErrors(Search search) {
		this.search = search;
	}

	@ExceptionHandler
	ModelAndView notFound(NotFound missing) {
		String sought = Phrases.echo(missing.id()).replace('-', ' ').replace("…", "").strip();
		return NotFoundPage.of(missing, sought, near(sought)).in("error/missing");
	}

	@ExceptionHandler
	ModelAndView badLens(BadLens asked) {
		return new BadLensPage(asked.complaints()).in("error/lens");
	}

	private List<Hit> near(String sought) {
		return sought.isEmpty() ? List.of() : this.search.find(new SearchQuery(sought), SUGGESTIONS);
	}

}
