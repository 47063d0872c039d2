package org.outlay.doors.api.docs;

import java.util.List;
import java.util.stream.Stream;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.BinarySchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.parameters.QueryParameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import org.springdoc.core.customizers.OperationCustomizer;

import org.outlay.doors.api.list.ApiAnswers;
import org.outlay.doors.api.list.ListMapping;
import org.outlay.doors.api.problem.ProblemDocs;
import org.outlay.doors.api.query.PageOf;
import org.outlay.doors.api.query.QueryField;
import org.outlay.doors.api.query.QueryShape;
import org.outlay.doors.api.query.Vocabularies;

import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;

/**
 * Describes in the OpenAPI document the parameters, problems, files and link headers of
 * every operation.
 */
@Component
record OperationDocs(Vocabularies vocabularies) implements OperationCustomizer {

	private static final String NDJSON = org.springframework.http.MediaType.APPLICATION_NDJSON_VALUE;

	@Override
	public Operation customize(Operation operation, HandlerMethod handler) {
		for (QueryField field : QueryShape.of(handler).fields()) {
			operation.addParametersItem(parameter(field));
		}
		operation.getResponses().addApiResponse("200", found(operation, handler));
		ProblemDocs.refer(operation);
		return operation;
	}

	private static ApiResponse found(Operation operation, HandlerMethod handler) {
		ApiResponse found = operation.getResponses().getOrDefault("200", new ApiResponse()).description("Found.");
		files(found, operation);
		if (PageOf.class.equals(handler.getReturnType().getParameterType())) {
			found.addHeaderObject(HttpHeaders.LINK, new Header().schema(new StringSchema())
				.description("The address of the next page, with rel=\"next\"; not sent with the last page."));
		}
		if (ApiAnswers.isEntry(handler.getMethod())) {
			found.addHeaderObject(HttpHeaders.LINK,
					new Header().schema(new StringSchema())
						.description("The permalink to cite, with rel=\"cite-as\", and the catalogue of the data, with"
								+ " rel=\"describedby\"."));
		}
		return found;
	}

	/**
	 * Describes formats other than JSON as files; the data dictionary has their columns.
	 */
	private static void files(ApiResponse found, Operation operation) {
		if (found.getContent() == null) {
			return;
		}
		if ("compare".equals(operation.getOperationId())) {
			Stream.of(ListMapping.CSV, NDJSON, ListMapping.XLSX)
				.forEach((type) -> found.getContent().addMediaType(type, new MediaType()));
		}
		found.getContent().replaceAll((type, content) -> switch (type) {
			case ListMapping.CSV, NDJSON -> new MediaType().schema(new StringSchema());
			case ListMapping.XLSX -> new MediaType().schema(new BinarySchema());
			default -> content;
		});
	}

	private Parameter parameter(QueryField field) {
		Schema<?> schema = field.format(this.vocabularies).schema();
		Parameter parameter = new QueryParameter().name(field.name())
			.description(field.description())
			.required(field.required())
			.schema(schema);
		if (schema instanceof ArraySchema) {
			// joined by commas
			parameter.style(Parameter.StyleEnum.FORM).explode(false);
		}
		return parameter.example(example(field, schema));
	}

	private static Object example(QueryField field, Schema<?> schema) {
		if (schema instanceof ArraySchema) {
			return List.of(field.example().split(","));
		}
		return (schema.getDefault() instanceof Number) ? Integer.valueOf(field.example()) : field.example();
	}

}
