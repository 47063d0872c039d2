package org.outlay.doors.api.list;

import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import org.outlay.doors.api.list.ListFiles.ListFile;
import org.outlay.doors.api.problem.Fault;
import org.outlay.doors.api.problem.RefusedRequest;
import org.outlay.doors.api.query.FieldSelection;
import org.outlay.doors.api.query.PageOf;
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
 * Completes answers: lists get a header with the address of their next page (RFC 8288)
 * and only the fields asked for, entries links to their permalink (RFC 8574) and to the
 * metadata of the whole data.
 */
@ControllerAdvice
public record ApiAnswers(JsonMapper json, ListFiles files, Permalinks permalinks, PointsOfView pointsOfView,
		Site site) implements ResponseBodyAdvice<Object> {

	/**
	 * Whether a handler answers with one entry of a collection, which has a page, too.
	 */
	public static boolean isEntry(@Nullable Method handler) {
		if (handler == null || !handler.getDeclaringClass().isAnnotationPresent(ApiHandler.class)) {
			return false;
		}
		GetMapping mapping = handler.getAnnotation(GetMapping.class);
		return mapping != null && mapping.value().length == 1 && mapping.value()[0].matches("/[a-z]+/\\{[a-z]+}");
	}

	@Override
	public boolean supports(MethodParameter returned, Class<? extends HttpMessageConverter<?>> converter) {
		return PageOf.class.equals(returned.getParameterType()) || isEntry(returned.getMethod());
	}

	@Override
	public @Nullable Object beforeBodyWrite(@Nullable Object body, MethodParameter returned, MediaType contentType,
			Class<? extends HttpMessageConverter<?>> converter, ServerHttpRequest request,
			ServerHttpResponse response) {
		HttpServletRequest asked = ((ServletServerHttpRequest) request).getServletRequest();
		if (!(body instanceof PageOf<?> list)) {
			addLinks(response.getHeaders(), asked);
			return body;
		}
		boolean file = !MediaType.APPLICATION_JSON.isCompatibleWith(contentType);
		if (list.next() != null && !(file && ListFiles.isWhole(asked))) {
			response.getHeaders().add(HttpHeaders.LINK, "<" + list.next() + ">; rel=\"next\"");
		}
		if (file) {
			return file(list, returned, contentType, asked);
		}
		return (list.fields() != null) ? narrowed(list, list.fields()) : list;
	}

	private void addLinks(HttpHeaders headers, HttpServletRequest asked) {
		String path = asked.getRequestURI().substring(asked.getContextPath().length() + ApiAddresses.API.length());
		headers.add(HttpHeaders.LINK, "<" + this.permalinks.of(UriUtils.decode(path, StandardCharsets.UTF_8), Map.of(),
				this.pointsOfView.of(asked)) + ">; rel=\"cite-as\"");
		headers.add(HttpHeaders.LINK,
				"<" + this.site.at("/catalogue.jsonld") + ">; rel=\"describedby\"; type=\"application/ld+json\"");
	}

	private ListFile file(PageOf<?> list, MethodParameter returned, MediaType contentType, HttpServletRequest asked) {
		boolean lines = MediaType.APPLICATION_NDJSON.isCompatibleWith(contentType);
		if (list.claims() != null || list.facets() != null || list.fx() != null) {
			throw jsonOnly("include", asked, "only JSON has room for the content that include adds");
		}
		if (lines) {
			return this.files.lines(list, asked);
		}
		if (list.fields() != null) {
			throw jsonOnly("fields", asked,
					"fields are those of JSON; CSV and XLSX always have all of their own columns");
		}
		ListMapping mapping = Objects.requireNonNull(returned.getMethodAnnotation(ListMapping.class));
		return this.files.table(list, mapping.table(), asked);
	}

	private static RefusedRequest jsonOnly(String parameter, HttpServletRequest asked, String reason) {
		return new RefusedRequest(List.of(Fault.badValue(parameter, asked.getParameter(parameter), reason,
				"omit " + parameter + ", or ask for JSON")));
	}

	private ObjectNode narrowed(PageOf<?> list, FieldSelection fields) {
		ObjectNode whole = this.json.valueToTree(list);
		List<JsonNode> rows = whole.get("data").valueStream().toList();
		ArrayNode data = whole.putArray("data");
		rows.forEach((row) -> data.add(fields.of(row)));
		return whole;
	}

}
