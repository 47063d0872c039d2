package org.outlay.doors.http;

import java.util.regex.Pattern;

/** How long caches may keep answers: {@code Cache-Control}. */
final class CachePolicy {

	/** Caches must revalidate before each use. */
	static final String ASK_AGAIN = "no-cache";

	private static final String FOR_GOOD = "max-age=31536000, public, immutable";

	/** File names with the MD5 of their content. */
	private static final Pattern HASHED = Pattern.compile("/(?:css|js|font)/.+-[0-9a-f]{32}\\.[a-z0-9]+");

	private CachePolicy() {
	}

	/** The policy for a successful answer from this path. */
	static String of(String path) {
		return isForGood(path) ? FOR_GOOD : ASK_AGAIN;
	}

	/** Whether the content at this path never changes. */
	static boolean isForGood(String path) {
		return HASHED.matcher(path).matches();
	}

}
