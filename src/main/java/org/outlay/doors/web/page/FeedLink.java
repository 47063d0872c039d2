package org.outlay.doors.web.page;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A feed of changes.
 *
 * @param format {@code "Atom"}
 * @param title its subject, for readers who choose among feeds
 */
public record FeedLink(String format, String title, String type, String path) {

	/** The feeds of everything. */
	public static final List<FeedLink> ALL = of("", null, null);

	/**
	 * The feeds beneath a page.
	 * @param name of the subject; null for everything
	 * @param kind code of a class of changes; null for all
	 */
	public static List<FeedLink> of(String page, @Nullable String name, @Nullable String kind) {
		String title = (name != null) ? "Changes: " + name : "Changes";
		String query = (kind != null) ? "?class=" + kind : "";
		return List.of(new FeedLink("Atom", title + " (Atom)", "application/atom+xml", page + "/feed.atom" + query),
				new FeedLink("JSON Feed", title + " (JSON Feed)", "application/feed+json",
						page + "/feed.json" + query));
	}

}
