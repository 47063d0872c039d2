package org.outlay.doors.web.frame;

import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;

import org.outlay.doors.web.page.SitePage;
import org.outlay.publishing.citation.CitationFormat;

import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets the address of a page end like a file of its citation: {@code /claims/x.bib} is
 * the page {@code /claims/x}, answered by {@link CitationInterceptor} as BibTeX. What a
 * page shows and what its citation says are then found by the same handler.
 */
@Component
class CitationFiles extends OncePerRequestFilter {

	/** The request attribute that holds the format asked for. */
	static final String FORMAT = CitationFiles.class.getName();

	/** Stands for the front page, which has no name. */
	private static final String HOME = "/outlay";

	private static final Pattern FILE = Pattern.compile("(.+?)\\.(?:bib|ris|csl\\.json|txt)");

	/** The path of a file of a page. */
	static String path(String page, CitationFormat format) {
		return (page.equals("/") ? HOME : page) + format.ending();
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		String context = request.getContextPath();
		Matcher file = FILE.matcher(request.getRequestURI().substring(context.length()));
		String page = !file.matches() ? "" : (file.group(1).equals(HOME) ? "/" : file.group(1));
		if (SitePage.at(page).filter((one) -> one.is(SitePage.Trait.CITED)).isEmpty()) {
			chain.doFilter(request, response);
			return;
		}
		CitationFormat.of(file.group()).ifPresent((format) -> request.setAttribute(FORMAT, format));
		chain.doFilter(new Page(request, context + page, page), response);
	}

	/** The same request for the page. */
	private static final class Page extends HttpServletRequestWrapper {

		private final String uri;

		private final String path;

		Page(HttpServletRequest request, String uri, String path) {
			super(request);
			this.uri = uri;
			this.path = path;
		}

		@Override
		public String getRequestURI() {
			return this.uri;
		}

		@Override
		public String getServletPath() {
			return this.path;
		}

		@Override
		public StringBuffer getRequestURL() {
			StringBuffer url = super.getRequestURL();
			return url.replace(url.indexOf(super.getRequestURI()), url.length(), this.uri);
		}

	}

}
