package org.outlay.doors.http;

import java.util.regex.Pattern;

/** How long answers may be kept: {@code Cache-Control}. */
final class CachePolicy {

	/** Kept, but asked for again before each use. */
	static final String ASK_AGAIN = "no-cache";

	private static final String FOR_GOOD = "max-age=31536000, public, immutable";

	/** Names of files that carry the MD5 of their content. */
	private static final Pattern HASHED = Pattern.compile("/(?:css|js|font)/.+-[0-9a-f]{32}\\.[a-z0-9]+");

	private CachePolicy() {
	}

	/** How a good answer from this path may be kept. */
	static String of(String path) {
		return isForGood(path) ? FOR_GOOD : ASK_AGAIN;
	}

	/** Whether what this path names never changes. */
	static boolean isForGood(String path) {
		return HASHED.matcher(path).matches();
	}

}
