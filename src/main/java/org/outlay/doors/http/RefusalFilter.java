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
 * Refuses unknown methods and too long addresses and headers. The server allows twice
 * these lengths, so that this filter can answer most such requests.
 */
class RefusalFilter extends OncePerRequestFilter {

	/** Most characters of an address with its query. */
	static final int LONGEST_ADDRESS = 16 * 1024;

	/** Most characters of all headers together. */
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
		String query = request.getQueryString();
		if (request.getRequestURI().length() + ((query != null) ? query.length() + 1 : 0) > LONGEST_ADDRESS) {
			return HttpStatus.URI_TOO_LONG;
		}
		return (headers(request) > LARGEST_HEADERS) ? HttpStatus.REQUEST_HEADER_FIELDS_TOO_LARGE : null;
	}

	private static int headers(HttpServletRequest request) {
		return Collections.list(request.getHeaderNames())
			.stream()
			.flatMapToInt((name) -> Collections.list(request.getHeaders(name))
				.stream()
				.mapToInt((value) -> name.length() + value.length()))
			.sum();
	}

}
