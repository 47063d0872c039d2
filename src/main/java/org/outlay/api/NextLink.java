package org.outlay.api;

import org.jspecify.annotations.Nullable;

import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;

/** Says the address of a list's next page in its headers too (RFC 8288). */
@ControllerAdvice
class NextLink implements ResponseBodyAdvice<PageOf<?>> {

	@Override
	public boolean supports(MethodParameter returned, Class<? extends HttpMessageConverter<?>> converter) {
		return PageOf.class.equals(returned.getParameterType());
	}

	@Override
	public @Nullable PageOf<?> beforeBodyWrite(@Nullable PageOf<?> list, MethodParameter returned,
			MediaType contentType, Class<? extends HttpMessageConverter<?>> converter, ServerHttpRequest request,
			ServerHttpResponse response) {
		if (list != null && list.next() != null) {
			response.getHeaders().add(HttpHeaders.LINK, "<" + list.next() + ">; rel=\"next\"");
		}
		return list;
	}

}
