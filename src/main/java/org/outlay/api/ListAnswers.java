package org.outlay.api;

import java.util.List;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;

/**
 * Says the address of a list's next page in its headers too (RFC 8288), and leaves out
 * the fields of rows that were not asked for.
 */
@ControllerAdvice
class ListAnswers implements ResponseBodyAdvice<Object> {

	private final JsonMapper json;

	ListAnswers(JsonMapper json) {
		this.json = json;
	}

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
		if (list.next() != null) {
			response.getHeaders().add(HttpHeaders.LINK, "<" + list.next() + ">; rel=\"next\"");
		}
		return (list.fields() != null) ? narrowed(list, list.fields()) : list;
	}

	private ObjectNode narrowed(PageOf<?> list, Selection fields) {
		ObjectNode whole = this.json.valueToTree(list);
		List<JsonNode> rows = whole.get("data").valueStream().toList();
		ArrayNode data = whole.putArray("data");
		rows.forEach((row) -> data.add(fields.of(row)));
		return whole;
	}

}
