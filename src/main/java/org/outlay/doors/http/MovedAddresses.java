package org.outlay.doors.http;

import java.io.IOException;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Redirects old addresses permanently (308): quantities were called cells, and had a
 * basis in their keys where they now have its family.
 */
class MovedAddresses extends OncePerRequestFilter {

	private static final Pattern CELLS = Pattern
		.compile("(?:(/api/v1)/cells(?=[/.]|$)|(|/embed|/download/data)/cells(?=/.|[.]csv))");

	/** The address of a quantity: up to the basis, the basis, and the rest. */
	private static final Pattern KEY = Pattern
		.compile("((?:/api/v1|/embed|)/quantities/[^/:]+:[^/:]+:)([a-z-]+)(:[^/]+)(/.*)?");

	private static final Set<String> READING = Set.of("GET", "HEAD");

	private final Function<String, @Nullable String> families;

	/**
	 * Redirects by the dictionary.
	 * @param families the family of a basis; null for anything else
	 */
	MovedAddresses(Function<String, @Nullable String> families) {
		this.families = families;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		String context = request.getContextPath();
		String path = request.getRequestURI().substring(context.length());
		String query = (request.getQueryString() != null) ? "?" + request.getQueryString() : "";
		String moved = READING.contains(request.getMethod()) ? moved(path, query) : null;
		if (moved == null) {
			chain.doFilter(request, response);
			return;
		}
		response.setStatus(HttpStatus.PERMANENT_REDIRECT.value());
		response.setHeader(HttpHeaders.LOCATION, context + moved);
	}

	private @Nullable String moved(String path, String query) {
		Matcher cells = CELLS.matcher(path);
		if (cells.lookingAt()) {
			return cells.replaceFirst("$1$2/quantities") + query;
		}
		Matcher key = KEY.matcher(path);
		String family = key.matches() ? this.families.apply(key.group(2)) : null;
		if (family == null) {
			return null;
		}
		String more = (key.group(4) != null) ? key.group(4) : "";
		boolean filtered = !path.startsWith("/embed") && !more.equals("/citation") && !path.contains(".");
		return key.group(1) + family + key.group(3) + more
				+ (filtered ? (query.isEmpty() ? "?" : query + "&") + "basis=" + key.group(2) : query);
	}

}
