package org.outlay.doors.api.problem;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.core.converter.ResolvedSchema;
import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.examples.Example;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.customizers.OpenApiCustomizer;
import tools.jackson.databind.json.JsonMapper;

import org.outlay.doors.api.shape.ApiAddresses;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/**
 * Describes in the OpenAPI document the problems that operations may answer with, each
 * with an example.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
public record ProblemDocs(JsonMapper json) implements OpenApiCustomizer {

	private static final List<HttpStatus> EVERYWHERE = List.of(HttpStatus.BAD_REQUEST, HttpStatus.METHOD_NOT_ALLOWED,
			HttpStatus.NOT_ACCEPTABLE, HttpStatus.URI_TOO_LONG, HttpStatus.TOO_MANY_REQUESTS,
			HttpStatus.REQUEST_HEADER_FIELDS_TOO_LARGE, HttpStatus.INTERNAL_SERVER_ERROR);

	private static final String BASE = "https://outlay.example.org";

	private static final String CLAIMS = ApiAddresses.API + "/claims";

	@Override
	public void customise(OpenAPI document) {
		ResolvedSchema problem = ModelConverters.getInstance(true)
			.resolveAsResolvedSchema(new AnnotatedType(Problem.class).resolveAsRef(true));
		problem.referencedSchemas.forEach(document.getComponents()::addSchemas);
		Arrays.stream(ProblemKind.values())
			.map(ProblemKind::status)
			.distinct()
			.forEach((status) -> document.getComponents().addResponses(name(status), response(status, problem.schema)));
	}

	private ApiResponse response(HttpStatus status, Schema<?> schema) {
		MediaType content = new MediaType().schema(schema);
		kinds(status).forEach((kind) -> content.addExamples(kind.slug(), example(kind)));
		return new ApiResponse()
			.description(kinds(status).stream()
				.map((kind) -> kind.title() + ": " + kind.explanation())
				.collect(Collectors.joining("\n\n")))
			.content(new Content().addMediaType("application/problem+json", content));
	}

	private Example example(ProblemKind kind) {
		try {
			Problem problem = problem(kind).under(BASE);
			return new Example().summary(kind.title())
				.value(Json31.mapper().readTree(this.json.writeValueAsBytes(problem)));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Problem problem(ProblemKind kind) {
		return switch (kind) {
			case UNKNOWN_PARAMETER -> fault(kind, "natur", "plan",
					"this address has no such parameter; did you mean 'nature'?", List.of("type", "nature", "period"));
			case REPEATED_PARAMETER -> fault(kind, "company", "alibaba", "given 2 times; write it once",
					List.of("an id from /api/v1/companies"));
			case MISSING_PARAMETER -> fault(kind, "q", null, "this address needs it", List.of("1 to 200 characters"));
			case BAD_VALUE ->
				fault(kind, "nature", "plann", "'plann' is none of the codes allowed; did you mean 'plan'?",
						List.of("plan", "guidance", "commitment", "actual", "forecast"));
			case UNKNOWN_ID -> RefusedRequest.unknownId("claim", "leida-87x", "claims").problem(CLAIMS + "/leida-87x");
			case NOT_IN_VIEW ->
				Problem.of(kind, "The claim 'tbb-2d' was not certainly public on 2026-06-30.", CLAIMS + "/tbb-2d");
			case UNKNOWN_ADDRESS -> Problem.of(404, ApiAddresses.API + "/claim");
			default -> Problem.of(kind.status().value(), CLAIMS);
		};
	}

	private static Problem fault(ProblemKind kind, String parameter, @Nullable String value, String reason,
			List<String> allowed) {
		return new RefusedRequest(List.of(new Fault(kind, parameter, value, reason, allowed))).problem(CLAIMS);
	}

	/** Refers an operation to the problems it may answer with. */
	public static void refer(Operation operation) {
		EVERYWHERE.forEach((status) -> refer(operation, status));
		if (operation.getParameters() != null
				&& operation.getParameters().stream().anyMatch((parameter) -> "path".equals(parameter.getIn()))) {
			refer(operation, HttpStatus.NOT_FOUND);
		}
	}

	private static void refer(Operation operation, HttpStatus status) {
		operation.getResponses()
			.addApiResponse(Integer.toString(status.value()),
					new ApiResponse().$ref("#/components/responses/" + name(status)));
	}

	private static String name(HttpStatus status) {
		return status.getReasonPhrase().replace(" ", "");
	}

	private static List<ProblemKind> kinds(HttpStatus status) {
		return Arrays.stream(ProblemKind.values()).filter((kind) -> kind.status() == status).toList();
	}

}
