package org.outlay.doors.web.page;

import org.jspecify.annotations.Nullable;

import org.outlay.publishing.citation.Citation;
import org.outlay.publishing.citation.Citations;
import org.outlay.readings.charts.ShownChart;

/** A page that readers may want to cite: most are cited by their title. */
public interface Citable extends WebPage {

	/** Its citation as this request shows it. */
	default Citation cite(Citations citations, RequestedPage asked) {
		return citations.of(title(), asked.path(), asked.own(), asked.view());
	}

	/** The chart that other sites show with a link to the page; null if it has none. */
	default @Nullable ShownChart picture() {
		return null;
	}

}
