package org.outlay.doors.api.problem;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Answers with problem details the errors under {@code /api/} that the servlet container
 * hands to its error page: those of filters, and methods no servlet knows.
 */
public class ProblemDispatch extends OncePerRequestFilter {

	private final ProblemWriter problems;

	public ProblemDispatch(ProblemWriter problems) {
		this.problems = problems;
	}

	@Override
	protected boolean shouldNotFilterErrorDispatch() {
		return false;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		if (request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String address
				&& request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer status
				&& ApiAddresses.isApi(address.substring(request.getContextPath().length()))) {
			this.problems.write(problem(status, address, response.getHeader(HttpHeaders.RETRY_AFTER)), response);
		}
		else {
			chain.doFilter(request, response);
		}
	}

	private static Problem problem(int status, String address, @Nullable String seconds) {
		boolean busy = status == ProblemKind.TOO_MANY_REQUESTS.status().value() && seconds != null;
		return busy ? Problem.of(ProblemKind.TOO_MANY_REQUESTS, "Ask again in " + seconds + " s.", address)
				: Problem.of(status, address);
	}

}
