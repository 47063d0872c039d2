package org.outlay.doors.api.query;

import java.io.IOException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Optional;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.outlay.doors.api.shape.ApiAddresses;
import org.outlay.publishing.tabular.TableFormat;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Treats {@code /api/v1/claims.csv} as {@code /api/v1/claims} of a client that accepts
 * only CSV: the suffix of an address overrides the Accept header.
 */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
public class FileSuffix extends OncePerRequestFilter {

	/** The request attribute with the suffix and its dot. */
	private static final String SUFFIX = FileSuffix.class.getName();

	/** The only address that ends in a suffix itself. */
	private static final String DOCUMENT = ApiAddresses.API + "/openapi.json";

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		String path = request.getRequestURI();
		int dot = path.lastIndexOf('.');
		Optional<TableFormat> format = (dot > path.lastIndexOf('/')) ? TableFormat.of(path.substring(dot + 1))
				: Optional.empty();
		String own = path.substring(request.getContextPath().length());
		if (format.isEmpty() || !own.startsWith(ApiAddresses.API + "/") || own.equals(DOCUMENT)) {
			chain.doFilter(request, response);
			return;
		}
		request.setAttribute(SUFFIX, path.substring(dot));
		chain.doFilter(new Plain(request, path.length() - dot, format.get().mediaType()), response);
	}

	/** The suffix of the address, with its dot; empty if it has none. */
	public static String of(HttpServletRequest request) {
		return (request.getAttribute(SUFFIX) instanceof String suffix) ? suffix : "";
	}

	/** The request without its suffix. */
	private static final class Plain extends HttpServletRequestWrapper {

		private final int length;

		private final String accepted;

		Plain(HttpServletRequest request, int length, String accepted) {
			super(request);
			this.length = length;
			this.accepted = accepted;
		}

		private String plain(String path) {
			return path.substring(0, path.length() - this.length);
		}

		@Override
		public String getRequestURI() {
			return plain(super.getRequestURI());
		}

		@Override
		public StringBuffer getRequestURL() {
			return new StringBuffer(plain(super.getRequestURL().toString()));
		}

		@Override
		public String getServletPath() {
			String path = super.getServletPath();
			return path.isEmpty() ? path : plain(path);
		}

		@Override
		public @Nullable String getPathInfo() {
			String path = super.getPathInfo();
			return (path != null && getServletPath().isEmpty()) ? plain(path) : path;
		}

		@Override
		public @Nullable String getHeader(String name) {
			return HttpHeaders.ACCEPT.equalsIgnoreCase(name) ? this.accepted : super.getHeader(name);
		}

		@Override
		public Enumeration<String> getHeaders(String name) {
			return HttpHeaders.ACCEPT.equalsIgnoreCase(name) ? Collections.enumeration(List.of(this.accepted))
					: super.getHeaders(name);
		}

	}

}
