package org.outlay.api;

import java.io.IOException;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponse;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.NoHandlerFoundException;
import org.springframework.web.servlet.resource.NoResourceFoundException;
import org.springframework.web.util.ServletRequestPathUtils;

/**
 * Answers every error under {@code /api/} with problem details, whatever the client
 * accepts and whether or not a handler was found; errors elsewhere are not its own.
 */
@Component
class Problems implements HandlerExceptionResolver, Ordered {

	private static final Logger logger = LoggerFactory.getLogger(Problems.class);

	private final JsonMapper json;

	Problems(JsonMapper json) {
		this.json = json;
	}

	@Override
	public int getOrder() {
		return HIGHEST_PRECEDENCE;
	}

	@Override
	public @Nullable ModelAndView resolveException(HttpServletRequest request, HttpServletResponse response,
			@Nullable Object handler, Exception ex) {
		String path = ServletRequestPathUtils.getParsedRequestPath(request).pathWithinApplication().value();
		if (!path.startsWith("/api/") || response.isCommitted()) {
			return null;
		}
		try {
			write(problem(ex, request, Texts.cut(path)), response);
			return new ModelAndView();
		}
		catch (IOException gone) {
			logger.debug("The client left before its error was written", gone);
			return null;
		}
	}

	private void write(Problem problem, HttpServletResponse response) throws IOException {
		response.resetBuffer();
		response.setStatus(problem.status());
		response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
		response.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
		if (problem.status() == ProblemKind.METHOD_NOT_ALLOWED.status().value()) {
			response.setHeader(HttpHeaders.ALLOW, "GET, HEAD, OPTIONS");
		}
		response.getOutputStream().write(this.json.writeValueAsBytes(problem));
	}

	private static Problem problem(Exception ex, HttpServletRequest request, String path) {
		if (ex instanceof BadQuery refused) {
			return Problem.of(refused, path);
		}
		if (ex instanceof UnknownId unknown) {
			return Problem.of(ProblemKind.UNKNOWN_ID, String.valueOf(unknown.getMessage()), path);
		}
		if (ex instanceof NoResourceFoundException || ex instanceof NoHandlerFoundException) {
			return Problem.of(ProblemKind.UNKNOWN_ADDRESS, "The API has nothing at " + path + "; see /api/v1.", path);
		}
		if (ex instanceof HttpRequestMethodNotSupportedException) {
			return Problem.of(ProblemKind.METHOD_NOT_ALLOWED,
					"The API answers GET and HEAD, not " + Texts.cut(request.getMethod()) + ".", path);
		}
		if (ex instanceof HttpMediaTypeNotAcceptableException) {
			return Problem.of(ProblemKind.NOT_ACCEPTABLE, "This address answers with application/json only.", path);
		}
		if (ex instanceof ErrorResponse response && response.getStatusCode().is4xxClientError()) {
			return Problem.of(ProblemKind.MALFORMED_REQUEST, "The request cannot be read.", path);
		}
		logger.error("{} {} failed", request.getMethod(), path, ex);
		return Problem.of(ProblemKind.INTERNAL_ERROR, "Something went wrong on our side.", path);
	}

}
