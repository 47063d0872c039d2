package org.outlay.doors.api.problem;

/** Where the API lives. */
public final class ApiAddresses {

	/** Where version 1 of the API lives. */
	public static final String API = "/api/v1";

	private ApiAddresses() {
	}

	/**
	 * Whether errors at this path are the API's to answer; its guide at /api is a page.
	 */
	static boolean isApi(String path) {
		return path.startsWith("/api/");
	}

}
