package org.outlay.doors.web.frame;

import java.util.Arrays;
import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.outlay.doors.web.embed.EmbedFrames;
import org.outlay.doors.web.page.Choice;
import org.outlay.doors.web.page.Citable;
import org.outlay.doors.web.page.Embeddable;
import org.outlay.doors.web.page.RequestedPage;
import org.outlay.doors.web.view.ViewParameters;
import org.outlay.publishing.citation.Citation;
import org.outlay.publishing.citation.CitationFormat;
import org.outlay.publishing.citation.Citations;
import org.outlay.publishing.site.Site;
import org.outlay.readings.view.PointOfView;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.util.HtmlUtils;

/**
 * Says of every page that can be cited how: in its header {@code Link} (RFC 8574), in the
 * page, and as a file where one is asked for.
 */
@Component("citing")
@ConditionalOnWebApplication
class CitationInterceptor implements HandlerInterceptor, WebMvcConfigurer {

	private static final String CITED = CitationInterceptor.class.getName();

	private final Citations citations;

	private final ViewParameters views;

	private final EmbedFrames frames;

	private final Site site;

	private final HttpServletRequest request;

	CitationInterceptor(Citations citations, ViewParameters views, EmbedFrames frames, Site site,
			HttpServletRequest request) {
		this.site = site;
		this.frames = frames;
		this.citations = citations;
		this.views = views;
		this.request = request;
	}

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

	/** How the page at hand is cited; absent for one that is not. */
	public @Nullable Citation citation() {
		return (this.request.getAttribute(CITED) instanceof Citation citation) ? citation : null;
	}

	/** What puts the page at hand into another page; empty where nothing can. */
	public String frame(Object page) {
		if (!(page instanceof Embeddable embeddable)) {
			return "";
		}
		String address = this.frames.address(RequestedPage.of(this.request, this.views.orPlain(this.request)));
		return "<iframe src=\"" + HtmlUtils.htmlEscape(address) + "\" title=\""
				+ HtmlUtils.htmlEscape(embeddable.title(), "UTF-8") + "\" width=\"100%\" height=\""
				+ embeddable.height() + "\" loading=\"lazy\"></iframe>";
	}

	/** The files it can be had in: their addresses and names. */
	public List<Choice.Option> files() {
		RequestedPage asked = RequestedPage.of(this.request, this.views.orPlain(this.request));
		return Arrays.stream(CitationFormat.values())
			.map((format) -> new Choice.Option(asked.at(CitationFiles.path(asked.path(), format)), format.label()))
			.toList();
	}

}
