package org.outlay.doors.feed;

import org.outlay.readings.change.ChangeFilter;

/**
 * What a feed is about: everything, a company or a measure.
 *
 * @param path of the page for readers; the feed lies beneath
 * @param home the path of the list or page it belongs to
 */
record FeedScope(String path, String home, String title, String subtitle, ChangeFilter filter) {

	private static final String ALL = "Every change of what is known of AI spending: new figures, revisions, outcomes,"
			+ " disagreements and corrections.";

	static FeedScope everything(String site) {
		return new FeedScope("", "/changes", site + ": what changed", ALL, ChangeFilter.ALL);
	}

	static FeedScope ofCompany(String site, String id, String name) {
		return new FeedScope("/companies/" + id, "/companies/" + id, site + ": what changed about " + name,
				"Figures about " + name + " itself: new ones, revisions, outcomes, disagreements and corrections.",
				ChangeFilter.ALL.about(id));
	}

	static FeedScope ofMeasure(String site, String code, String label) {
		return new FeedScope("/measures/" + code, "/measures/" + code, site + ": what changed, " + label,
				"Figures of one measure, " + label + ": new ones, revisions, outcomes, disagreements and corrections.",
				ChangeFilter.ALL.of(code));
	}

}
