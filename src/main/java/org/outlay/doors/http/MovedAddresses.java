package org.outlay.doors.http;

import java.io.IOException;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/** Redirects old addresses permanently (308): quantities were called cells. */
class MovedAddresses extends OncePerRequestFilter {

	private static final Pattern CELLS = Pattern
		.compile("(?:(/api/v1)/cells(?=[/.]|$)|(|/embed|/download/data)/cells(?=/.|[.]csv))");

	private static final Set<String> READING = Set.of("GET", "HEAD");

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		String context = request.getContextPath();
		Matcher cells = CELLS.matcher(request.getRequestURI().substring(context.length()));
		if (!READING.contains(request.getMethod()) || !cells.lookingAt()) {
			chain.doFilter(request, response);
			return;
		}
		String query = (request.getQueryString() != null) ? "?" + request.getQueryString() : "";
		response.setStatus(HttpStatus.PERMANENT_REDIRECT.value());
		response.setHeader(HttpHeaders.LOCATION, context + cells.replaceFirst("$1$2/quantities") + query);
	}

}
