package org.outlay.doors.http;

import java.util.Collections;

import jakarta.servlet.http.HttpServletRequest;

/** Reads headers of requests. */
final class RequestHeaders {

	private RequestHeaders() {
	}

	/** The lines of one header as one list; empty where there is none. */
	static String all(HttpServletRequest request, String name) {
		return String.join(",", Collections.list(request.getHeaders(name)));
	}

}
