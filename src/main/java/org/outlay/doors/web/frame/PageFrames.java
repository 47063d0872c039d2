package org.outlay.doors.web.frame;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.outlay.doors.web.page.Citable;
import org.outlay.doors.web.page.RequestedPage;
import org.outlay.doors.web.page.WebPage;
import org.outlay.doors.web.view.ViewBar;
import org.outlay.doors.web.view.ViewParameters;
import org.outlay.publishing.catalogue.DataSets;
import org.outlay.publishing.citation.Citation;
import org.outlay.publishing.citation.CitationFormat;
import org.outlay.publishing.citation.Citations;
import org.outlay.publishing.citation.Permalinks;
import org.outlay.publishing.site.Site;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Gives the layout the {@link PageFrame} of a request, on pages of errors too: the
 * attribute {@code frame}. States the citation of every page that can be cited, in the
 * header {@code Link} (RFC 8574) and in the page. Answers with the table or the citation
 * of the page if its address has the ending of a file.
 */
@Component
record PageFrames(ViewParameters views, Citations citations, Permalinks permalinks, Site site,
		DataSets data) implements HandlerInterceptor, WebMvcConfigurer {

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(this).excludePathPatterns("/api/v1/**", "/css/**", "/js/**", "/font/**");
	}

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
		RequestedPage asked = RequestedPage.of(request, this.views.orPlain(request));
		request.setAttribute("frame", new PageFrame(request, asked, this.permalinks, this.site, this.data));
		return true;
	}

	@Override
	public void postHandle(HttpServletRequest request, HttpServletResponse response, Object handler,
			@Nullable ModelAndView answer) throws IOException {
		if (answer == null || !(answer.getModel().get("page") instanceof WebPage page)
				|| page.status() != HttpStatus.OK) {
			return;
		}
		String ending = (String) request.getAttribute(PageFiles.ENDING);
		CitationFormat format = CitationFormat.of("." + ending).orElse(null);
		if (page instanceof Citable citable) {
			cite(citable, format, request, response, answer);
		}
		if (ending != null && format == null && page.tablePath() != null
				&& request.getAttribute("viewBar") instanceof ViewBar bar) {
			response.sendRedirect(request.getContextPath() + bar.file(page.tablePath(), ending));
			answer.clear();
		}
	}

	private void cite(Citable page, @Nullable CitationFormat format, HttpServletRequest request,
			HttpServletResponse response, ModelAndView answer) {
		Citation citation = page.cite(this.citations, RequestedPage.of(request, this.views.orPlain(request)));
		request.setAttribute(PageFrame.CITATION, citation);
		response.addHeader(HttpHeaders.LINK, "<" + citation.permalink() + ">; rel=\"cite-as\"");
		response.addHeader(HttpHeaders.LINK,
				"<" + this.site.at("/catalogue.jsonld") + ">; rel=\"describedby\"; type=\"application/ld+json\"");
		if (format != null) {
			answer.setView((model, asked, file) -> write(citation, format, file));
		}
	}

	private static void write(Citation citation, CitationFormat format, HttpServletResponse response)
			throws IOException {
		byte[] content = citation.as(format).getBytes(StandardCharsets.UTF_8);
		response.setContentType(format.type() + ";charset=UTF-8");
		response.setHeader(HttpHeaders.CONTENT_DISPOSITION,
				ContentDisposition.inline().filename(citation.key() + format.ending()).build().toString());
		response.setContentLength(content.length);
		response.getOutputStream().write(content);
	}

}
