package org.outlay.doors.web.frame;

import java.util.List;

import org.outlay.doors.web.page.NotFound;
import org.outlay.doors.web.page.Refusal;
import org.outlay.doors.web.page.WebPage;
import org.outlay.readings.search.Search.Hit;
import org.outlay.readings.search.Search;
import org.outlay.readings.search.SearchQuery;
import org.outlay.values.drawing.Png;
import org.outlay.values.english.English;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/** Answers a wrong address with pages the reader may have meant. */
@ControllerAdvice(basePackages = "org.outlay.doors.web")
record PageErrors(Search search) {

	private static final int SUGGESTIONS = 5;

	@ExceptionHandler
	ModelAndView notFound(NotFound missing) {
		String sought = English.echo(missing.id()).replace('-', ' ').replace("…", "").strip();
		return new NotFoundPage("No " + missing.kind() + " “" + English.echo(missing.id()) + "”",
				"Outlay has no page at this address.", HttpStatus.NOT_FOUND, sought,
				sought.isEmpty() ? List.of() : this.search.find(new SearchQuery(sought), SUGGESTIONS))
			.in("error/missing");
	}

	@ExceptionHandler
	ModelAndView refused(Refusal refusal) {
		return refusal.answer();
	}

	@ExceptionHandler
	ModelAndView withoutFonts(Png.NoFonts none) {
		return new Refusal.Page("No picture just now",
				"This machine has no font to set the words of the picture in; the chart itself is fine.",
				HttpStatus.SERVICE_UNAVAILABLE, List.of(String.valueOf(none.getMessage())))
			.in("error/chart");
	}

	/**
	 * The page for an id that Outlay has never given.
	 *
	 * @param sought the id in words, for the search box
	 * @param near pages of things with similar names
	 */
	record NotFoundPage(String title, String description, HttpStatus status, String sought,
			List<Hit> near) implements WebPage {
	}

}
