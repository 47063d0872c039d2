package org.outlay.doors.web.frame;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.outlay.doors.web.embed.EmbedFrames;
import org.outlay.doors.web.page.RequestedPage;
import org.outlay.doors.web.view.ViewBars;
import org.outlay.doors.web.view.ViewParameters;
import org.outlay.publishing.catalogue.DataSets;
import org.outlay.publishing.site.Site;

import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Hands the layout what surrounds the page of a request, pages of errors included: the
 * attributes {@code frame} and {@code viewBar}.
 */
@Component
record PageFrames(ViewParameters views, ViewBars bars, EmbedFrames embeds, Site site,
		DataSets data) implements HandlerInterceptor, WebMvcConfigurer {

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(this).excludePathPatterns("/api/v1/**", "/css/**", "/js/**", "/font/**");
	}

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
		RequestedPage asked = RequestedPage.of(request, this.views.orPlain(request));
		request.setAttribute("frame", new PageFrame(request, asked, this.embeds, this.site, this.data));
		request.setAttribute("viewBar", this.bars.of(request));
		return true;
	}

}
