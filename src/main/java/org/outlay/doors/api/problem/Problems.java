package org.outlay.doors.api.problem;

import java.io.IOException;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.core.Ordered;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponse;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.ServletRequestPathUtils;

/**
 * Answers every error under {@code /api/} with problem details, whatever the client
 * accepts and whether or not a handler was found; errors elsewhere are not its own.
 */
@Component
record Problems(ProblemWriter writer) implements HandlerExceptionResolver, Ordered {

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
			this.writer.write(problem(ex, request, path), response);
			return new ModelAndView();
		}
		catch (IOException gone) {
			logger.debug("The client left before its error was written", gone);
			return null;
		}
	}

	private static Problem problem(Exception ex, HttpServletRequest request, String path) {
		if (ex instanceof BadQuery refused) {
			return Problem.of(refused, path);
		}
		if (ex instanceof UnknownId unknown) {
			return Problem.of(ProblemKind.UNKNOWN_ID, String.valueOf(unknown.getMessage()), path);
		}
		if (ex instanceof NotVisible unseen) {
			return Problem.of(ProblemKind.NOT_IN_VIEW, String.valueOf(unseen.getMessage()), path);
		}
		if (ex instanceof ErrorResponse response && response.getStatusCode().is4xxClientError()) {
			return Problem.of(response.getStatusCode().value(), path);
		}
		logger.error("{} {} failed", request.getMethod(), EchoedText.cut(path), ex);
		return Problem.of(HttpStatus.INTERNAL_SERVER_ERROR.value(), path);
	}

}
