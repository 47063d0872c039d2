package org.outlay.api;

import java.util.Arrays;
import java.util.stream.Collectors;

import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.core.converter.ResolvedSchema;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.responses.ApiResponse;
import org.springdoc.core.customizers.OpenApiCustomizer;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Describes in the OpenAPI document the problems that operations may answer with. */
@Component
class ProblemDocs implements OpenApiCustomizer {

	@Override
	public void customise(OpenAPI document) {
		ResolvedSchema problem = ModelConverters.getInstance(true)
			.resolveAsResolvedSchema(new AnnotatedType(Problem.class).resolveAsRef(true));
		problem.referencedSchemas.forEach(document.getComponents()::addSchemas);
		Content content = new Content().addMediaType("application/problem+json",
				new MediaType().schema(problem.schema));
		Arrays.stream(ProblemKind.values())
			.map(ProblemKind::status)
			.distinct()
			.forEach((status) -> document.getComponents()
				.addResponses(name(status), new ApiResponse().description(explanation(status)).content(content)));
	}

	/** Refers an operation to the problems it may answer with. */
	static void refer(Operation operation) {
		refer(operation, HttpStatus.BAD_REQUEST);
		if (operation.getParameters() != null
				&& operation.getParameters().stream().anyMatch((parameter) -> "path".equals(parameter.getIn()))) {
			refer(operation, HttpStatus.NOT_FOUND);
		}
		refer(operation, HttpStatus.METHOD_NOT_ALLOWED);
		refer(operation, HttpStatus.NOT_ACCEPTABLE);
		refer(operation, HttpStatus.INTERNAL_SERVER_ERROR);
	}

	private static void refer(Operation operation, HttpStatus status) {
		operation.getResponses()
			.addApiResponse(Integer.toString(status.value()),
					new ApiResponse().$ref("#/components/responses/" + name(status)));
	}

	private static String name(HttpStatus status) {
		return status.getReasonPhrase().replace(" ", "");
	}

	private static String explanation(HttpStatus status) {
		return Arrays.stream(ProblemKind.values())
			.filter((kind) -> kind.status() == status)
			.map((kind) -> kind.title() + ": " + kind.explanation())
			.collect(Collectors.joining("\n\n"));
	}

}
