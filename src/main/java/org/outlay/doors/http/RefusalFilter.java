package org.outlay.doors.http;

import java.io.IOException;
import java.util.Collections;
import java.util.Set;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses what no handler shall see: methods HTTP does not have, addresses and headers
 * that are too long. The server itself allows twice as much, so that it is mostly this
 * filter that answers; what is longer still, the server cannot read.
 */
class RefusalFilter extends OncePerRequestFilter {

	/** Characters of an address, with its query. */
	static final int LONGEST_ADDRESS = 16 * 1024;

	/** Characters of all headers together. */
	static final int LARGEST_HEADERS = 32 * 1024;

	private static final Set<String> METHODS = Set.of("GET", "HEAD", "OPTIONS", "POST", "PUT", "PATCH", "DELETE",
			"TRACE");

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		HttpStatus refused = refused(request);
		if (refused == null) {
			chain.doFilter(request, response);
		}
		else {
			response.sendError(refused.value());
		}
	}

	private static @Nullable HttpStatus refused(HttpServletRequest request) {
		if (!METHODS.contains(request.getMethod())) {
			return HttpStatus.NOT_IMPLEMENTED;
		}
		if (request.getRequestURI().length() + length(request.getQueryString()) > LONGEST_ADDRESS) {
			return HttpStatus.URI_TOO_LONG;
		}
		return (headers(request) > LARGEST_HEADERS) ? HttpStatus.REQUEST_HEADER_FIELDS_TOO_LARGE : null;
	}

	private static int headers(HttpServletRequest request) {
		int sum = 0;
		for (String name : Collections.list(request.getHeaderNames())) {
			for (String value : Collections.list(request.getHeaders(name))) {
				sum += name.length() + value.length();
			}
		}
		return sum;
	}

	private static int length(@Nullable String query) {
		return (query != null) ? query.length() + 1 : 0;
	}

}
