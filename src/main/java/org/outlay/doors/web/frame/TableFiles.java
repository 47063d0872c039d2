package org.outlay.doors.web.frame;

import java.io.IOException;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.outlay.doors.web.page.SitePage;
import org.outlay.doors.web.page.WebPage;
import org.outlay.doors.web.view.ViewBars;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Leads from a page's address with a suffix, such as
 * {@code /claims.csv?subject=bytedance}, to the file of what the page shows. An address
 * that cannot be read gets the page, which says why.
 */
@Controller
record TableFiles(ViewBars bars) implements HandlerInterceptor, WebMvcConfigurer {

	/** The request attribute with the suffix that was asked for. */
	private static final String SUFFIX = TableFiles.class.getName();

	@GetMapping("/{list:[a-z-]+}.{suffix:csv|xlsx|ndjson|json}")
	String file(@PathVariable String list, @PathVariable String suffix, HttpServletRequest request) {
		if (SitePage.at("/" + list).filter((page) -> page.is(SitePage.Trait.TABLED)).isEmpty()) {
			throw new ResponseStatusException(HttpStatus.NOT_FOUND);
		}
		request.setAttribute(SUFFIX, suffix);
		return "forward:/" + list;
	}

	@GetMapping("/rates/{id}.{suffix:csv|xlsx|ndjson|json}")
	String rates(@PathVariable String id, @PathVariable String suffix, HttpServletRequest request) {
		request.setAttribute(SUFFIX, suffix);
		return "forward:/rates/" + id;
	}

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(this);
	}

	@Override
	public void postHandle(HttpServletRequest request, HttpServletResponse response, Object handler,
			@Nullable ModelAndView answer) throws IOException {
		if (answer != null && request.getAttribute(SUFFIX) instanceof String suffix
				&& answer.getModel().get("page") instanceof WebPage page && !page.status().isError()
				&& page.tablePath() != null) {
			response.sendRedirect(request.getContextPath() + this.bars.of(request).file(page.tablePath(), suffix));
			answer.clear();
		}
	}

}
