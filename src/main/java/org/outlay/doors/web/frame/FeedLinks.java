package org.outlay.doors.web.frame;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.outlay.doors.web.page.FeedLink;
import org.outlay.doors.web.page.WebPage;

import org.springframework.stereotype.Component;

/** The feeds the head of a page announces. */
@Component("feedLinks")
class FeedLinks {

	/** Its own, or those of everything where it is no page of ours. */
	public List<FeedLink> of(@Nullable Object page) {
		return (page instanceof WebPage ours) ? ours.feeds() : FeedLink.ALL;
	}

}
