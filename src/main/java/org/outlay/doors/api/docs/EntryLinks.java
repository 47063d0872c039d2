package org.outlay.doors.api.docs;

import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.outlay.doors.api.list.ApiHandler;
import org.outlay.doors.api.query.PointsOfView;
import org.outlay.doors.api.shape.ApiAddresses;
import org.outlay.publishing.citation.Permalinks;
import org.outlay.publishing.site.Site;

import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;
import org.springframework.web.util.UriUtils;

/**
 * Adds to every entry links to the permalink for citations (RFC 8574) and to the metadata
 * of the whole data.
 */
@ControllerAdvice
record EntryLinks(Permalinks permalinks, PointsOfView pointsOfView, Site site) implements ResponseBodyAdvice<Object> {

	/**
	 * Whether a handler answers with one entry of a collection, which has a page, too.
	 */
	static boolean isEntry(@Nullable Method handler) {
		if (handler == null || !handler.getDeclaringClass().isAnnotationPresent(ApiHandler.class)) {
			return false;
		}
		GetMapping mapping = handler.getAnnotation(GetMapping.class);
		return mapping != null && mapping.value().length == 1 && mapping.value()[0].matches("/[a-z]+/\\{[a-z]+}");
	}

	@Override
	public boolean supports(MethodParameter returned, Class<? extends HttpMessageConverter<?>> converter) {
		return isEntry(returned.getMethod());
	}

	@Override
	public @Nullable Object beforeBodyWrite(@Nullable Object body, MethodParameter returned, MediaType contentType,
			Class<? extends HttpMessageConverter<?>> converter, ServerHttpRequest request,
			ServerHttpResponse response) {
		HttpServletRequest asked = ((ServletServerHttpRequest) request).getServletRequest();
		String path = asked.getRequestURI().substring(asked.getContextPath().length() + ApiAddresses.API.length());
		HttpHeaders headers = response.getHeaders();
		headers.add(HttpHeaders.LINK, "<" + this.permalinks.of(UriUtils.decode(path, StandardCharsets.UTF_8), Map.of(),
				this.pointsOfView.of(asked)) + ">; rel=\"cite-as\"");
		headers.add(HttpHeaders.LINK,
				"<" + this.site.at("/catalogue.jsonld") + ">; rel=\"describedby\"; type=\"application/ld+json\"");
		return body;
	}

}
