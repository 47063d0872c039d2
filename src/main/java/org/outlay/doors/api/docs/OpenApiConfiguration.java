package org.outlay.doors.api.docs;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Paths;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.servers.Server;
import io.swagger.v3.oas.models.tags.Tag;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.utils.SpringDocUtils;

import org.outlay.doors.api.problem.ProblemKind;
import org.outlay.doors.api.query.Query;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the OpenAPI document says of the API as a whole. */
@Configuration
class OpenApiConfiguration {

	static {
		// Their parameters are described by OperationDocs, from the shape that also binds
		// them.
		SpringDocUtils.getConfig().addRequestWrapperToIgnore(Query.class);
	}

	@Bean
	OpenAPI outlayApi() {
		return new OpenAPI().info(new Info().title("Outlay API")
			.version("v1")
			.description("Who spends how much on AI, according to whom, and how sure we can be: every figure with"
					+ " its words, its source and its place there. Read-only, without keys. What is documented here"
					+ " stays as it is within v1: fields and parameters may be added, none is removed, renamed or"
					+ " given another meaning. Every field is always present; what is not known is null. Decimals"
					+ " are exact and never in scientific notation: read them as decimals where digits matter. Answers with"
					+ " figures take asOf, match and recordedAsOf, where money is told currency and fx, and where one"
					+ " figure is chosen policy; under view they say how they were looked at."))
			.servers(List.of(new Server().url("/")))
			.tags(tags())
			.extensions(Map.of("x-problem-types",
					Arrays.stream(ProblemKind.values()).map(OpenApiConfiguration::problem).toList()));
	}

	/** What a problem type means, and what to do about it. */
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

	/** The same document every time: paths and schemas by name. */
	@Bean
	OpenApiCustomizer inOrder() {
		return (document) -> {
			Paths paths = new Paths();
			new TreeMap<>(document.getPaths()).forEach(paths::addPathItem);
			document.setPaths(paths);
			document.getComponents().setSchemas(new TreeMap<>(document.getComponents().getSchemas()));
		};
	}

	private static List<Tag> tags() {
		return List.of(tag("Index", "Where everything is."),
				tag("Claims",
						"What one source states of one quantity: capital expenditure, data budgets and any other"
								+ " measure."),
				tag("Quantities",
						"Quantities: all claims on one subject, measure, basis, part and period, and the one shown"
								+ " for them by a published rule."),
				tag("Citations", "How figures are cited."), tag("Comparison", "Subjects by years."),
				tag("Companies", "Organisations that spend, are invested in or publish; divisions and groups."),
				tag("Models and products", "AI models, products, chips and markets."),
				tag("People and events", "People with their roles, and dated events."),
				tag("Sources", "The publications facts come from."), tag("Dictionary", "What may be measured."),
				tag("Rates", "Exchange rates as sourced facts, and those that sources imply."),
				tag("Search", "Everything that has a name, by its words."));
	}

	private static Tag tag(String name, String description) {
		return new Tag().name(name).description(description);
	}

}
