package org.outlay.gate;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.WebUtils;

/**
 * Gives good answers validators, keeps back those the reader holds already, and
 * compresses: docs/decisions/0011.
 */
class AnswerFilter extends OncePerRequestFilter {

	private final Stamps stamps;

	AnswerFilter(Stamps stamps) {
		this.stamps = stamps;
	}

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return !HttpMethod.GET.matches(request.getMethod()) && !HttpMethod.HEAD.matches(request.getMethod());
	}

	@Override
	protected boolean shouldNotFilterAsyncDispatch() {
		return false;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		Answer begun = WebUtils.getNativeResponse(response, Answer.class);
		if (begun != null) {
			answer(request, begun, chain);
			return;
		}
		Request plain = new Request(request, this.stamps.of(request));
		response.setHeader(HttpHeaders.VARY, plain.chosenBy());
		response.setHeader(HttpHeaders.CACHE_CONTROL, Keeping.ASK_AGAIN);
		String held = plain.held();
		if (held != null) {
			plain.stamp(response, held);
			response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
		}
		else {
			answer(plain, new Answer(response, plain), chain);
		}
	}

	private void answer(HttpServletRequest request, Answer answer, FilterChain chain)
			throws ServletException, IOException {
		try {
			chain.doFilter(request, answer);
		}
		catch (ServletException | IOException | RuntimeException ex) {
			answer.forget();
			throw ex;
		}
		if (!isAsyncStarted(request)) {
			answer.finish();
		}
	}

}
