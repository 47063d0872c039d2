package org.outlay.doors.feed;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.outlay.publishing.site.Licence;

/**
 * One page of a feed; every address in it is a full one.
 *
 * @param id the same for every page
 * @param updated when the newest change on the page was recorded, or where there is none,
 * since when the data is held
 * @param home the page for readers it belongs to
 * @param self where this page is
 * @param first where the feed starts
 * @param next where older changes are; absent on the last page (RFC 5005)
 * @param author what this copy of Outlay is called
 */
record Feed(String id, String title, String subtitle, Instant updated, String home, String self, String first,
		@Nullable String next, String author, String site, Licence licence, List<Item> items) {

	/**
	 * One change.
	 *
	 * @param title in short, with its hedge and nature
	 * @param text a full sentence
	 * @param html the same with the words as printed, the source and links
	 * @param page the page of the claim
	 * @param origin where the source itself is, if its address is known
	 * @param kind code of the class
	 * @param tags the class and what it is about, for readers
	 */
	record Item(String id, String change, String title, String text, String html, String page, @Nullable String origin,
			Instant recorded, String kind, List<String> tags, String claim, String quantity) {

	}

}
