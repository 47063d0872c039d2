package org.outlay.doors.web.page;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Where changes can be followed.
 *
 * @param format {@code "Atom"}
 * @param title what it is a feed of, for whoever chooses among feeds
 */
public record FeedLink(String format, String title, String type, String path) {

	/** The feeds of everything. */
	public static final List<FeedLink> ALL = of("", null, null);

	/**
	 * The feeds beneath a page.
	 * @param name what they are about; absent for everything
	 * @param kind code of the class of changes they are of; absent for all
	 */
	public static List<FeedLink> of(String page, @Nullable String name, @Nullable String kind) {
		String title = (name != null) ? "What changed: " + name : "What changed";
		String query = (kind != null) ? "?class=" + kind : "";
		return List.of(new FeedLink("Atom", title + " (Atom)", "application/atom+xml", page + "/feed.atom" + query),
				new FeedLink("JSON Feed", title + " (JSON Feed)", "application/feed+json",
						page + "/feed.json" + query));
	}

}
