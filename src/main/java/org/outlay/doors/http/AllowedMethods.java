package org.outlay.doors.http;

import java.io.IOException;
import java.util.Set;
import java.util.TreeSet;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;

/**
 * Says with each refused method which ones the address takes: where GET is answered, so
 * are HEAD and OPTIONS.
 */
@Component
class AllowedMethods implements HandlerExceptionResolver, Ordered {

	@Override
	public int getOrder() {
		return HIGHEST_PRECEDENCE + 1;
	}

	@Override
	public @Nullable ModelAndView resolveException(HttpServletRequest request, HttpServletResponse response,
			@Nullable Object handler, Exception ex) {
		if (!(ex instanceof HttpRequestMethodNotSupportedException refused)) {
			return null;
		}
		try {
			response.setHeader(HttpHeaders.ALLOW, String.join(", ", allowed(refused)));
			response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
			return new ModelAndView();
		}
		catch (IOException gone) {
			return null;
		}
	}

	private static Set<String> allowed(HttpRequestMethodNotSupportedException refused) {
		Set<String> allowed = new TreeSet<>();
		allowed.add(HttpMethod.OPTIONS.name());
		Set<HttpMethod> methods = refused.getSupportedHttpMethods();
		if (methods != null) {
			methods.forEach((method) -> allowed.add(method.name()));
		}
		if (allowed.contains(HttpMethod.GET.name())) {
			allowed.add(HttpMethod.HEAD.name());
		}
		return allowed;
	}

}
