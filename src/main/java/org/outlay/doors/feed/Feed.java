package org.outlay.doors.feed;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.outlay.publishing.site.Licence;

/**
 * One page of a feed; every address is a full one.
 *
 * @param id the same for every page
 * @param updated when the newest change on the page was recorded or, without one, when
 * the data were imported
 * @param home the page for readers
 * @param self this page of the feed
 * @param first the first page
 * @param next the page with older changes; null on the last page
 * @param author the name of this copy of Outlay
 */
record Feed(String id, String title, String subtitle, Instant updated, String home, String self, String first,
		@Nullable String next, String author, String site, Licence licence, List<Item> items) {

	/**
	 * One change.
	 *
	 * @param title a short form with hedge and nature
	 * @param text a full sentence
	 * @param html the same with the printed words, the source and links
	 * @param page the page of the claim
	 * @param origin the address of the source, if known
	 * @param kind code of the class
	 * @param tags class, subject and measure in words
	 */
	record Item(String id, String change, String title, String text, String html, String page, @Nullable String origin,
			Instant recorded, String kind, List<String> tags, String claim, String quantity) {
	}

}
