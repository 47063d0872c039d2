package org.outlay.doors.web.frame;

import java.util.List;

import org.outlay.doors.web.page.NotFound;
import org.outlay.doors.web.view.BadView;
import org.outlay.doors.web.view.BadViewPage;
import org.outlay.readings.search.Hit;
import org.outlay.readings.search.Search;
import org.outlay.readings.search.SearchQuery;
import org.outlay.values.english.English;

import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/** Answers a wrong address with what the reader may have meant. */
@ControllerAdvice(basePackages = "org.outlay.doors.web")
class PageErrors {

	private static final int SUGGESTIONS = 5;

	private final Search search;

	PageErrors(Search search) {
		this.search = search;
	}

	@ExceptionHandler
	ModelAndView notFound(NotFound missing) {
		String sought = English.echo(missing.id()).replace('-', ' ').replace("…", "").strip();
		return NotFoundPage.of(missing, sought, near(sought)).in("error/missing");
	}

	@ExceptionHandler
	ModelAndView badLens(BadView asked) {
		return new BadViewPage(asked.complaints()).in("error/lens");
	}

	private List<Hit> near(String sought) {
		return sought.isEmpty() ? List.of() : this.search.find(new SearchQuery(sought), SUGGESTIONS);
	}

}
