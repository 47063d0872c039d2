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
 * Lets the address of a page end like one of its files: {@code /claims.csv} is the table
 * of the page {@code /claims}, and {@code /claims/x.bib} the citation of the page
 * {@code /claims/x}. The handler of the page answers, and {@link PageFrames} makes its
 * answer the file. So an address that cannot be read gets the page, which says why.
 */
@Component
class PageFiles extends OncePerRequestFilter {

	/** The request attribute with the ending that was asked for, without the dot. */
	static final String ENDING = PageFiles.class.getName();

	/** Replaces the path of the front page, which has no name. */
	private static final String HOME = "/outlay";

	private static final Pattern FILE = Pattern.compile("(.+?)\\.(?:(csv|xlsx|ndjson|json)|(bib|ris|csl\\.json|txt))");

	/** The path of the citation of a page as a file. */
	static String path(String page, CitationFormat format) {
		return (page.equals("/") ? HOME : page) + format.ending();
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		String context = request.getContextPath();
		Matcher file = FILE.matcher(request.getRequestURI().substring(context.length()));
		HttpServletRequest asked = request;
		if (file.matches()) {
			String page = file.group(1).equals(HOME) ? "/" : file.group(1);
			SitePage.Trait needed = (file.group(2) != null) ? SitePage.Trait.TABLED : SitePage.Trait.CITED;
			if (SitePage.at(page).filter((one) -> one.is(needed)).isPresent()) {
				request.setAttribute(ENDING, file.group().substring(file.group(1).length() + 1));
				asked = new PageRequest(request, context + page, page);
			}
		}
		chain.doFilter(asked, response);
	}

	/** The same request for the page. */
	private static final class PageRequest extends HttpServletRequestWrapper {

		private final String uri;

		private final String path;

		PageRequest(HttpServletRequest request, String uri, String path) {
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
