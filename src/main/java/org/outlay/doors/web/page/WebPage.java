package org.outlay.doors.web.page;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;

/**
 * What every page tells the layout. A page is one record, the one model attribute
 * {@code page} and one template.
 */
public interface WebPage {

	/** For the window and for search engines; says what this page has and no other. */
	String title();

	/** One sentence for whoever links here. */
	String description();

	/** What is wrong with the address; absent where nothing is. */
	default @Nullable String complaint() {
		return null;
	}

	default HttpStatus status() {
		return (complaint() != null) ? HttpStatus.BAD_REQUEST : HttpStatus.OK;
	}

	/**
	 * Where the API has the table this page shows, with what was asked of it; absent for
	 * a page that is no table.
	 */
	default @Nullable String tablePath() {
		return null;
	}

	/** The feeds it is announced with, its own first. */
	default List<FeedLink> feeds() {
		return FeedLink.ALL;
	}

	/** This page, shown by a template. */
	default ModelAndView in(String view) {
		return new ModelAndView(view, Map.of("page", this), status());
	}

}
