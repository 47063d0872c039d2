package org.outlay.api;

/** Where the API lives. */
final class Addresses {

	/** Where version 1 of the API lives. */
	static final String API = "/api/v1";

	private Addresses() {
	}

	/**
	 * Whether errors at this path are the API's to answer; its guide at /api is a page.
	 */
	static boolean isApi(String path) {
		return path.startsWith("/api/");
	}

}
