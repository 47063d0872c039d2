package org.outlay.doors.web.frame;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.outlay.doors.web.page.Citable;
import org.outlay.doors.web.page.RequestedPage;
import org.outlay.doors.web.view.ViewParameters;
import org.outlay.publishing.citation.Citation;
import org.outlay.publishing.citation.CitationFormat;
import org.outlay.publishing.citation.Citations;
import org.outlay.publishing.site.Site;
import org.outlay.readings.view.PointOfView;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Says of every page that can be cited how: in its header {@code Link} (RFC 8574), in the
 * page, and as a file where one is asked for.
 */
@Component
record CitationInterceptor(Citations citations, ViewParameters views,
		Site site) implements HandlerInterceptor, WebMvcConfigurer {

	private static final String CITED = CitationInterceptor.class.getName();

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(this);
	}

	@Override
	public void postHandle(HttpServletRequest asked, HttpServletResponse response, Object handler,
			@Nullable ModelAndView answer) {
		if (answer == null || !(answer.getModel().get("page") instanceof Citable page)
				|| page.status() != HttpStatus.OK) {
			return;
		}
		PointOfView view = this.views.orPlain(asked);
		Citation citation = page.cite(this.citations, RequestedPage.of(asked, view));
		asked.setAttribute(CITED, citation);
		response.addHeader(HttpHeaders.LINK, "<" + citation.permalink() + ">; rel=\"cite-as\"");
		response.addHeader(HttpHeaders.LINK,
				"<" + this.site.at("/catalogue.jsonld") + ">; rel=\"describedby\"; type=\"application/ld+json\"");
		if (asked.getAttribute(CitationFiles.FORMAT) instanceof CitationFormat format) {
			answer.setView(new CitationView(citation, format));
		}
	}

	/** How the page of a request is cited; absent for one that cannot be. */
	static @Nullable Citation citation(HttpServletRequest request) {
		return (request.getAttribute(CITED) instanceof Citation citation) ? citation : null;
	}

}
