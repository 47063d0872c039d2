package org.outlay.doors.http;

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

	private final RequestLimit limit;

	LimitFilter(RequestLimit limit) {
		this.limit = limit;
	}

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return CachePolicy.isForGood(request.getRequestURI().substring(request.getContextPath().length()));
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		ClientAddress client = ClientAddress.at(request.getRemoteAddr());
		if (!this.limit.concerns(client)) {
			chain.doFilter(request, response);
			return;
		}
		RequestLimit.Share share = this.limit.take(client);
		response.setHeader(RequestLimit.POLICY, this.limit.policy());
		response.setHeader(RequestLimit.STATE, share.state());
		if (share.granted()) {
			chain.doFilter(request, response);
		}
		else {
			response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(share.pause()));
			response.sendError(HttpStatus.TOO_MANY_REQUESTS.value());
		}
	}

}
