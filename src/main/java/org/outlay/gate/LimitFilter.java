package org.outlay.gate;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Tells clients how much they may ask for, and refuses what is more. Style sheets,
 * scripts and fonts are free: browsers keep them.
 */
class LimitFilter extends OncePerRequestFilter {

	private final Limit limit;

	LimitFilter(Limit limit) {
		this.limit = limit;
	}

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return Keeping.isForGood(request.getRequestURI().substring(request.getContextPath().length()));
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		Client client = Client.at(request.getRemoteAddr());
		if (!this.limit.concerns(client)) {
			chain.doFilter(request, response);
			return;
		}
		Limit.Share share = this.limit.take(client);
		response.setHeader(Limit.POLICY, this.limit.policy());
		response.setHeader(Limit.STATE, share.state());
		if (share.granted()) {
			chain.doFilter(request, response);
		}
		else {
			response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(share.pause()));
			response.sendError(HttpStatus.TOO_MANY_REQUESTS.value());
		}
	}

}
