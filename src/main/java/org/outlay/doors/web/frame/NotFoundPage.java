package org.outlay.doors.web.frame;

import java.util.List;

import org.outlay.doors.web.page.NotFound;
import org.outlay.doors.web.page.WebPage;
import org.outlay.readings.search.Hit;
import org.outlay.values.english.English;

import org.springframework.http.HttpStatus;

/**
 * The page for an id that Outlay has never given.
 *
 * @param sought the id in words, for the search box
 * @param near what has similar names
 */
record NotFoundPage(String title, String description, String sought, List<Hit> near) implements WebPage {

	static NotFoundPage of(NotFound missing, String sought, List<Hit> near) {
		String title = "No " + missing.kind() + " “" + English.echo(missing.id()) + "”";
		return new NotFoundPage(title, "Outlay has no page at this address.", sought, near);
	}

	@Override
	public HttpStatus status() {
		return HttpStatus.NOT_FOUND;
	}

}
