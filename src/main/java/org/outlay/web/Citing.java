package org.outlay.web;

import java.util.Arrays;
import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.outlay.citation.Citation;
import org.outlay.citation.CitationFormat;
import org.outlay.citation.Citations;
import org.outlay.lens.Lens;
import org.outlay.site.Site;

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
class Citing implements HandlerInterceptor, WebMvcConfigurer {

	private static final String CITED = Citing.class.getName();

	private final Citations citations;

	private final Lenses lenses;

	private final EmbedFrames frames;

	private final Site site;

	private final HttpServletRequest request;

	Citing(Citations citations, Lenses lenses, EmbedFrames frames, Site site, HttpServletRequest request) {
		this.site = site;
		this.frames = frames;
		this.citations = citations;
		this.lenses = lenses;
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
		Lens lens = this.lenses.orPlain(asked);
		Citation citation = page.cite(this.citations, Visit.of(asked, lens));
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
		String address = this.frames.address(Visit.of(this.request, this.lenses.orPlain(this.request)));
		return "<iframe src=\"" + HtmlUtils.htmlEscape(address) + "\" title=\""
				+ HtmlUtils.htmlEscape(embeddable.title(), "UTF-8") + "\" width=\"100%\" height=\""
				+ embeddable.height() + "\" loading=\"lazy\"></iframe>";
	}

	/** The files it can be had in: their addresses and names. */
	public List<Choice.Option> files() {
		Visit visit = Visit.of(this.request, this.lenses.orPlain(this.request));
		return Arrays.stream(CitationFormat.values())
			.map((format) -> new Choice.Option(visit.at(CitationFiles.path(visit.path(), format)), format.label()))
			.toList();
	}

}
