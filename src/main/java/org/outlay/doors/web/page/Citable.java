package org.outlay.doors.web.page;

import org.outlay.publishing.citation.Citation;
import org.outlay.publishing.citation.Citations;

/** A page that somebody may want to cite: most are cited by their title. */
public interface Citable extends WebPage {

	/** How it is cited as this visit shows it. */
	default Citation cite(Citations citations, RequestedPage asked) {
		return citations.of(title(), asked.path(), asked.own(), asked.view());
	}

}
