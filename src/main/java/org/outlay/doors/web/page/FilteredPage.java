package org.outlay.doors.web.page;

import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;

/**
 * A page that lists what a form lets through, at the same path as the list of the API.
 */
public interface FilteredPage extends WebPage {

	FilterForm form();

	@Override
	default HttpStatus status() {
		return form().status();
	}

	@Override
	default @Nullable String tablePath() {
		return form().narrowing("/api/v1" + form().action());
	}

}
