package org.outlay.doors.web.page;

import java.util.stream.Stream;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;

/**
 * A page as the layout sees it. A page is one record, the one model attribute
 * {@code page} and one template.
 */
public interface WebPage {

	/** For the window and for search engines; no other page has the same. */
	String title();

	/** One sentence for sites that link here. */
	String description();

	/** A complaint about the address; null if it is right. */
	default @Nullable String complaint() {
		return null;
	}

	default HttpStatus status() {
		return (complaint() != null) ? HttpStatus.BAD_REQUEST : HttpStatus.OK;
	}

	/**
	 * The address of the table this page shows within the API, with what was asked of it;
	 * null if it shows none.
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

	/**
	 * One section of a long page, for its list of contents.
	 *
	 * @param isPresent whether the page has it
	 */
	public record Section(String id, String label, boolean isPresent) {

		public static List<Section> present(Section... sections) {
			return Stream.of(sections).filter(Section::isPresent).toList();
		}

	}

}
