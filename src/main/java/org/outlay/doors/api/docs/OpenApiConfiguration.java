package org.outlay.doors.api.docs;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import io.swagger.v3.core.jackson.ModelResolver;
import io.swagger.v3.core.jackson.TypeNameResolver;
import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Paths;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.servers.Server;
import io.swagger.v3.oas.models.tags.Tag;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.utils.SpringDocUtils;

import org.outlay.doors.api.problem.ProblemKind;
import org.outlay.doors.api.query.Query;
import org.outlay.doors.api.shape.ApiAddresses;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Describes the API as a whole in the OpenAPI document. */
@Configuration
class OpenApiConfiguration {

	static {
		// OperationDocs describes their parameters, from the shape that also binds them.
		SpringDocUtils.getConfig().addRequestWrapperToIgnore(Query.class);
	}

	@Bean
	OpenAPI outlayApi() {
		return new OpenAPI().info(new Info().title("Outlay API")
			.version("v1")
			.description(
					"How much the AI industry spends, according to which source, and how certain that is: every figure has"
							+ " its wording, its source and its place there. The API is read-only and needs no key. Everything"
							+ " documented here is stable within v1: fields and parameters may be added, but not removed, renamed or"
							+ " given another meaning. Every field is always present; unknown values are null. Decimals are exact"
							+ " and never in scientific notation: read them as decimals if digits matter. Answers with figures take"
							+ " asOf, match and recordedAsOf, those with amounts of money also currency and fx, and those that"
							+ " choose one figure also policy; view repeats these parameters."))
			.servers(List.of(new Server().url("/")))
			.tags(tags())
			.extensions(Map.of("x-problem-types",
					Arrays.stream(ProblemKind.values()).map(OpenApiConfiguration::problem).toList()));
	}

	private static Map<String, Object> problem(ProblemKind kind) {
		Map<String, Object> problem = new LinkedHashMap<>();
		problem.put("type", kind.type());
		problem.put("name", kind.slug());
		problem.put("status", kind.status().value());
		problem.put("title", kind.title());
		problem.put("explanation", kind.explanation());
		problem.put("remedy", kind.remedy());
		return problem;
	}

	/** Sorts paths and schemas by name, so that the document is always the same. */
	@Bean
	OpenApiCustomizer inOrder() {
		return (document) -> {
			Paths paths = new Paths();
			new TreeMap<>(document.getPaths()).forEach(paths::addPathItem);
			document.setPaths(paths);
			document.getComponents().setSchemas(new TreeMap<>(document.getComponents().getSchemas()));
		};
	}

	/** Names schemas after their records, without {@code Json}. */
	@Bean
	@Order(Ordered.HIGHEST_PRECEDENCE)
	ModelResolver namedSchemas() {
		return new ModelResolver(Json31.mapper(), new TypeNameResolver() {

			@Override
			protected String getNameOfClass(Class<?> type) {
				return type.getSimpleName().replaceFirst("Json$", "");
			}

		}).openapi31(true);
	}

	/** Removes the YAML form of the document, since only the JSON form is documented. */
	@Bean
	@ConditionalOnWebApplication
	SmartInitializingSingleton jsonOnly(
			@Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mapping) {
		return () -> mapping.getHandlerMethods()
			.keySet()
			.stream()
			.filter((info) -> info.getPatternValues().contains(ApiAddresses.API + "/openapi.json.yaml"))
			.toList()
			.forEach(mapping::unregisterMapping);
	}

	private static List<Tag> tags() {
		return List.of(tag("Index", "The addresses of all lists and documents."),
				tag("Claims",
						"Statements of one source about one quantity: capital expenditure, data budgets and any"
								+ " other measure."),
				tag("Quantities",
						"All claims on one subject, measure, family of bases, part and period, and the one that a published"
								+ " rule shows."),
				tag("Citations", "Citations of figures."), tag("Comparison", "Subjects by years."),
				tag("Companies", "Organisations that spend, are invested in or publish; divisions and groups."),
				tag("Models and products", "AI models, products, chips and markets."),
				tag("People and events", "People with their roles, and dated events."),
				tag("Sources", "The publications from which facts come."), tag("Dictionary", "The measures."),
				tag("Rates", "Exchange rates with their sources, and rates that sources imply."),
				tag("Search", "Search by name."));
	}

	private static Tag tag(String name, String description) {
		return new Tag().name(name).description(description);
	}

}
