package org.outlay.doors.http;

import java.time.Instant;

/**
 * What tells one version of an answer from the next: RFC 9110 section 8.8.
 *
 * @param tag the strong entity tag of the answer as it is, with its quotes
 * @param changed when it may last have changed, to the second
 */
record Validator(String tag, Instant changed) {

	/** Compressed bytes are others, so they have a strong tag of their own. */
	String gzipTag() {
		return this.tag.substring(0, this.tag.length() - 1) + "-gzip\"";
	}

}
