package org.outlay.doors.web.embed;

import java.util.List;

import org.outlay.doors.web.page.WebPage;

/**
 * The small form of a page, for the pages of others.
 *
 * @param asOf what it shows, in words
 * @param sources where its figures are from
 * @param newer whether the same page shows something else today
 * @param permalink of the page as shown here
 * @param today the page as it is now
 * @param shown what is shown
 */
record EmbedPage<T>(String title, String asOf, List<String> sources, boolean newer, String permalink, String today,
		T shown) implements WebPage {

	/** More sources than these are counted. */
	private static final int NAMED = 6;

	@Override
	public String description() {
		return this.title + ": " + this.asOf;
	}

	/** {@code "Sources: 36Kr; Reuters"}. */
	public String sourceWords() {
		if (this.sources.isEmpty()) {
			return "";
		}
		int more = this.sources.size() - NAMED;
		return ((this.sources.size() == 1) ? "Source: " : "Sources: ")
				+ String.join("; ", this.sources.subList(0, Math.min(NAMED, this.sources.size())))
				+ ((more > 0) ? " and " + more + " more" : "");
	}

}
