package org.outlay.doors.http;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets scripts of every site read every answer, errors too: there are no keys and no
 * cookies, so nobody's own is at stake. Every method may be tried, so that a wrong one
 * learns so from an answer it can read.
 */
class CorsHeaders extends OncePerRequestFilter {

	private static final String EXPOSED = String.join(", ", HttpHeaders.LINK, HttpHeaders.ETAG,
			HttpHeaders.LAST_MODIFIED, RequestLimit.STATE, RequestLimit.POLICY, HttpHeaders.RETRY_AFTER,
			HttpHeaders.CONTENT_DISPOSITION);

	/** Seconds a browser may keep the answer to a preflight: a day. */
	private static final String KEPT = "86400";

	/** Opens an answer. The same for all, so that caches can keep one. */
	static void open(HttpServletResponse response) {
		response.setHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*");
		response.setHeader(HttpHeaders.ACCESS_CONTROL_EXPOSE_HEADERS, EXPOSED);
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		open(response);
		if (isPreflight(request)) {
			response.setHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_METHODS, "*");
			response.setHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_HEADERS, "*");
			response.setHeader(HttpHeaders.ACCESS_CONTROL_MAX_AGE, KEPT);
			response.setStatus(HttpServletResponse.SC_NO_CONTENT);
			return;
		}
		chain.doFilter(request, response);
	}

	private static boolean isPreflight(HttpServletRequest request) {
		return HttpMethod.OPTIONS.matches(request.getMethod()) && request.getHeader(HttpHeaders.ORIGIN) != null
				&& request.getHeader(HttpHeaders.ACCESS_CONTROL_REQUEST_METHOD) != null;
	}

}
