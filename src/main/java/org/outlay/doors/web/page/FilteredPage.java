package org.outlay.doors.web.page;

import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;

/**
 * A list that a form filters, at the same path as the list of the API.
 */
public interface FilteredPage extends WebPage {

	FilterForm form();

	@Override
	default HttpStatus status() {
		return form().isWrong() ? HttpStatus.BAD_REQUEST : HttpStatus.OK;
	}

	@Override
	default @Nullable String tablePath() {
		return form().narrowing("/api/v1" + form().action(), Map.of());
	}

}
