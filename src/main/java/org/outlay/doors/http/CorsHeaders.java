package org.outlay.doors.http;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.web.cors.CorsUtils;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets scripts of all sites read all answers, including errors. This is safe because
 * there are no keys or cookies. Preflights allow every method, so that scripts can read
 * why one is refused.
 */
class CorsHeaders extends OncePerRequestFilter {

	private static final String EXPOSED = String.join(", ", HttpHeaders.LINK, HttpHeaders.ETAG,
			HttpHeaders.LAST_MODIFIED, LimitFilter.STATE, LimitFilter.POLICY, HttpHeaders.RETRY_AFTER,
			HttpHeaders.CONTENT_DISPOSITION);

	/** Sets the same headers for every answer, so that caches can keep one. */
	static void open(HttpServletResponse response) {
		response.setHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*");
		response.setHeader(HttpHeaders.ACCESS_CONTROL_EXPOSE_HEADERS, EXPOSED);
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		open(response);
		if (CorsUtils.isPreFlightRequest(request)) {
			response.setHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_METHODS, "*");
			response.setHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_HEADERS, "*");
			response.setHeader(HttpHeaders.ACCESS_CONTROL_MAX_AGE, "86400");
			response.setStatus(HttpServletResponse.SC_NO_CONTENT);
			return;
		}
		chain.doFilter(request, response);
	}

}
