package org.outlay.doors.http;

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
 * Sets validators of successful answers, omits answers that the client has already, and
 * compresses: docs/decisions/0011.
 */
class ConditionalFilter extends OncePerRequestFilter {

	private final Validators validators;

	ConditionalFilter(Validators validators) {
		this.validators = validators;
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
		ConditionalResponse begun = WebUtils.getNativeResponse(response, ConditionalResponse.class);
		if (begun != null) {
			answer(request, begun, chain);
			return;
		}
		GetRequest plain = new GetRequest(request, this.validators.of(request));
		response.setHeader(HttpHeaders.VARY, plain.chosenBy());
		response.setHeader(HttpHeaders.CACHE_CONTROL, CachePolicy.ASK_AGAIN);
		String held = plain.held();
		if (held != null) {
			plain.stamp(response, held);
			response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
		}
		else {
			answer(plain, new ConditionalResponse(response, plain), chain);
		}
	}

	private void answer(HttpServletRequest request, ConditionalResponse answer, FilterChain chain)
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
