package org.outlay.doors.api.docs;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.examples.Example;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import org.springdoc.core.customizers.OpenApiCustomizer;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/**
 * Describes in the OpenAPI document the headers of all answers, a real answer as example,
 * and the answer 304.
 */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class AnswerDocs implements OpenApiCustomizer {

	private static final String LIMIT = "RateLimit";

	private static final String POLICY = "RateLimit-Policy";

	private static final String NOT_MODIFIED = "NotModified";

	@Override
	public void customise(OpenAPI document) {
		describe(document.getComponents());
		document.getPaths().forEach((path, item) -> {
			ApiResponses responses = item.getGet().getResponses();
			ApiResponse found = named("200", responses);
			String sample = sample(path, item.getGet());
			item.getGet().addExtension("x-sample", sample);
			addExample(found, sample);
			addValidators(found);
			addLimits(found);
			responses.addApiResponse("304", new ApiResponse().$ref("#/components/responses/" + NOT_MODIFIED));
		});
	}

	/** An address to try: the path with the examples of all required parameters. */
	private static String sample(String path, Operation operation) {
		String sample = path;
		List<Parameter> parameters = (operation.getParameters() != null) ? operation.getParameters() : List.of();
		for (Parameter parameter : parameters) {
			String example = String.valueOf(parameter.getExample());
			sample = sample.replace("{" + parameter.getName() + "}", example);
			if (parameter.getRequired() && "query".equals(parameter.getIn())) {
				sample += (sample.contains("?") ? "&" : "?") + parameter.getName() + "=" + example;
			}
		}
		return sample;
	}

	private static void describe(Components components) {
		components.getResponses().values().forEach(AnswerDocs::addLimits);
		add(named("MethodNotAllowed", components.getResponses()), HttpHeaders.ALLOW);
		add(named("TooManyRequests", components.getResponses()), HttpHeaders.RETRY_AFTER);
		ApiResponse unchanged = new ApiResponse().description(
				"Not modified: you already have this answer, according to If-None-Match or If-Modified-Since.");
		addValidators(unchanged);
		addLimits(unchanged);
		components.addResponses(NOT_MODIFIED, unchanged);
		describe(components, HttpHeaders.ETAG, "Identifies this exact answer; send it back as If-None-Match.",
				"\"1qOhutQ1EzpjNBPI7x8Y\"", new StringSchema());
		describe(components, HttpHeaders.LAST_MODIFIED, "When the answer may last have changed.",
				"Sat, 21 Nov 2026 00:00:00 GMT", new StringSchema());
		describe(components, LIMIT,
				"How many requests remain (r), and after how many seconds all are available again (t)."
						+ " Not sent if requests are not limited.",
				"\"default\";r=597;t=1", new StringSchema());
		describe(components, POLICY,
				"How many requests are allowed (q) in how many seconds (w). Not sent if requests are not limited.",
				"\"default\";q=600;w=60", new StringSchema());
		describe(components, HttpHeaders.RETRY_AFTER, "The number of seconds to wait.", 1, new IntegerSchema());
		describe(components, HttpHeaders.ALLOW, "The allowed methods.", "GET, HEAD, OPTIONS", new StringSchema());
	}

	private static void describe(Components components, String name, String description, Object example,
			Schema<?> schema) {
		components.addHeaders(name, new Header().description(description).schema(schema).example(example));
	}

	private static void addExample(ApiResponse response, String address) {
		named(MediaType.APPLICATION_JSON_VALUE, response.getContent()).addExamples("real",
				new Example().summary("A real answer").externalValue(address));
	}

	private static void addValidators(ApiResponse response) {
		add(response, HttpHeaders.ETAG);
		add(response, HttpHeaders.LAST_MODIFIED);
	}

	private static void addLimits(ApiResponse response) {
		add(response, LIMIT);
		add(response, POLICY);
	}

	private static void add(ApiResponse response, String header) {
		response.addHeaderObject(header, new Header().$ref("#/components/headers/" + header));
	}

	private static <T> T named(String name, Map<String, T> entries) {
		return Objects.requireNonNull(entries.get(name), name);
	}

}
