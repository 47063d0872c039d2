package org.outlay.doors.feed;

import java.util.List;

/** An address asks for a feed in a way that cannot be read. */
class BadFeed extends RuntimeException {

	private static final long serialVersionUID = 1;

	BadFeed(List<String> wrong) {
		super(String.join("\n", wrong));
	}

}
