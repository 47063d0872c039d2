package org.outlay.doors.api.list;

import java.util.List;
import java.util.Objects;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import org.outlay.doors.api.problem.Fault;
import org.outlay.doors.api.problem.RefusedRequest;
import org.outlay.doors.api.query.FieldSelection;
import org.outlay.doors.api.query.PageOf;

import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;

/**
 * Adds the address of a list's next page as a header (RFC 8288), and limits rows to the
 * fields asked for.
 */
@ControllerAdvice
record ListAnswers(JsonMapper json, ListFiles files) implements ResponseBodyAdvice<Object> {

	@Override
	public boolean supports(MethodParameter returned, Class<? extends HttpMessageConverter<?>> converter) {
		return PageOf.class.equals(returned.getParameterType());
	}

	@Override
	public @Nullable Object beforeBodyWrite(@Nullable Object body, MethodParameter returned, MediaType contentType,
			Class<? extends HttpMessageConverter<?>> converter, ServerHttpRequest request,
			ServerHttpResponse response) {
		if (!(body instanceof PageOf<?> list)) {
			return body;
		}
		boolean file = !MediaType.APPLICATION_JSON.isCompatibleWith(contentType);
		HttpServletRequest asked = ((ServletServerHttpRequest) request).getServletRequest();
		if (list.next() != null && !(file && ListFiles.isWhole(asked))) {
			response.getHeaders().add(HttpHeaders.LINK, "<" + list.next() + ">; rel=\"next\"");
		}
		if (file) {
			return file(list, returned, contentType, asked);
		}
		return (list.fields() != null) ? narrowed(list, list.fields()) : list;
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
