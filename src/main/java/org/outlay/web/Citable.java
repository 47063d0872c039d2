package org.outlay.web;

import org.outlay.citation.Citation;
import org.outlay.citation.Citations;

/** A page that somebody may want to cite: most are cited by their title. */
interface Citable extends WebPage {

	/** How it is cited as this visit shows it. */
	default Citation cite(Citations citations, Visit visit) {
		return citations.of(title(), visit.path(), visit.own(), visit.lens());
	}

}
