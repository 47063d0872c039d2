package org.outlay.doors.api.problem;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.json.JsonMapper;

import org.outlay.doors.api.shape.ApiAddresses;
import org.outlay.publishing.site.Site;

import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponse;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.ServletRequestPathUtils;

/**
 * Answers every error under {@code /api/} with problem details, whichever format the
 * client accepts: errors of handlers, of filters, and of Tomcat before it finds a
 * servlet.
 */
@Component
public record Problems(JsonMapper json, Site site) implements HandlerExceptionResolver, Ordered {

	private static final Logger logger = LoggerFactory.getLogger(Problems.class);

	@Override
	public int getOrder() {
		return HIGHEST_PRECEDENCE;
	}

	@Override
	public @Nullable ModelAndView resolveException(HttpServletRequest request, HttpServletResponse response,
			@Nullable Object handler, Exception ex) {
		String path = ServletRequestPathUtils.getParsedRequestPath(request).pathWithinApplication().value();
		if (!ApiAddresses.isApi(path) || response.isCommitted()) {
			return null;
		}
		try {
			write(problem(ex, request, path), response);
			return new ModelAndView();
		}
		catch (IOException gone) {
			logger.debug("The client left before its error was written", gone);
			return null;
		}
	}

	private static Problem problem(Exception ex, HttpServletRequest request, String path) {
		if (ex instanceof RefusedRequest refused) {
			return refused.problem(path);
		}
		if (ex instanceof ErrorResponse response && response.getStatusCode().is4xxClientError()) {
			return Problem.of(response.getStatusCode().value(), path);
		}
		logger.error("{} {} failed", request.getMethod(), EchoedText.cut(path), ex);
		return Problem.of(HttpStatus.INTERNAL_SERVER_ERROR.value(), path);
	}

	/**
	 * Answers an error that the servlet container dispatches to its error page: one of a
	 * filter, or a method no servlet knows. Errors outside {@code /api/} go on.
	 */
	public void filter(ServletRequest request, ServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		if (request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String address
				&& request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer status
				&& ApiAddresses.isApi(address.substring(((HttpServletRequest) request).getContextPath().length()))) {
			HttpServletResponse answer = (HttpServletResponse) response;
			String seconds = answer.getHeader(HttpHeaders.RETRY_AFTER);
			boolean busy = status == HttpStatus.TOO_MANY_REQUESTS.value() && seconds != null;
			write(busy ? Problem.of(ProblemKind.TOO_MANY_REQUESTS, "Ask again in " + seconds + " s.", address)
					: Problem.of(status, address), answer);
		}
		else {
			chain.doFilter(request, response);
		}
	}

	void write(Problem problem, HttpServletResponse response) throws IOException {
		response.resetBuffer();
		response.setStatus(problem.status());
		response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
		response.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
		if (problem.status() == HttpStatus.METHOD_NOT_ALLOWED.value()) {
			response.setHeader(HttpHeaders.ALLOW, "GET, HEAD, OPTIONS");
		}
		response.getOutputStream().write(this.json.writeValueAsBytes(problem.under(this.site.at(""))));
		// Otherwise Spring would answer OPTIONS of an unknown address with an Allow
		// header.
		response.flushBuffer();
	}

	/**
	 * Reports as problem details the addresses under {@code /api/} that Tomcat cannot
	 * read and refuses before it looks for a servlet.
	 */
	public static class ProblemValve extends ErrorReportValve {

		private final Problems problems;

		public ProblemValve(Problems problems) {
			this.problems = problems;
		}

		@Override
		protected void report(Request request, Response response, @Nullable Throwable throwable) {
			String address = request.getRequestURI();
			boolean wrong = response.getStatus() >= 400 && response.getContentWritten() == 0;
			if (!wrong || address == null || !ApiAddresses.isApi(address) || !response.setErrorReported()) {
				return;
			}
			try {
				RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));
				this.problems.write(Problem.of(response.getStatus(), address), response);
				response.finishResponse();
			}
			catch (IOException gone) {
				getContainer().getLogger().debug("The client left before its error was written", gone);
			}
			finally {
				RequestContextHolder.resetRequestAttributes();
			}
		}

	}

}
