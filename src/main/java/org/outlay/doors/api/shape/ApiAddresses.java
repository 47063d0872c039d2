package org.outlay.doors.api.shape;

/** The addresses under which the API answers. */
public final class ApiAddresses {

	/** The path of version 1 of the API. */
	public static final String API = "/api/v1";

	private ApiAddresses() {
	}

	/**
	 * Whether the API answers errors at this path; its guide at {@code /api} is a page.
	 */
	public static boolean isApi(String path) {
		return path.startsWith("/api/");
	}

}
