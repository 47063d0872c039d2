package org.outlay.doors.api.docs;

import java.util.Map;
import java.util.TreeMap;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;

import org.outlay.doors.api.list.ApiHandler;
import org.outlay.doors.api.problem.ProblemKind;
import org.outlay.doors.api.shape.ApiAddresses;

import org.springframework.web.bind.annotation.GetMapping;

/** The entrance. */
@ApiHandler("Index")
class IndexApi {

	private static final String[] COLLECTIONS = { "companies", "models", "taxonomies", "products", "people", "capex",
			"data-budgets", "claims", "quantities", "sources", "measures", "events", "rates", "changes" };

	@Operation(operationId = "showIndex", summary = "Show the index",
			description = "Links to every list, the search and the documents.")
	@GetMapping
	IndexJson show() {
		Map<String, String> collections = new TreeMap<>();
		for (String collection : COLLECTIONS) {
			collections.put(collection, ApiAddresses.API + "/" + collection);
		}
		return new IndexJson("Outlay API", "v1", collections, ApiAddresses.API + "/search?q={words}",
				ApiAddresses.API + "/compare", ApiAddresses.API + "/coverage", ApiAddresses.API + "/openapi.json",
				"/api", ProblemKind.PAGE);
	}

	/** The addresses of all lists and documents. */
	record IndexJson(@Schema(description = "The name of the API.", example = "Outlay API") String name,
			@Schema(description = "The version of the API.", example = "v1") String version,
			@Schema(description = "The path of every list, by its name.") Map<String, String> collections,
			@Schema(description = "A URI template (RFC 6570).", example = "/api/v1/search?q={words}") String search,
			@Schema(description = "The comparison table.", example = "/api/v1/compare") String compare,
			@Schema(description = "The coverage of the data.", example = "/api/v1/coverage") String coverage,
			@Schema(description = "The OpenAPI document.", example = "/api/v1/openapi.json") String openapi,
			@Schema(description = "The documentation for readers.", example = "/api") String documentation,
			@Schema(description = "The meaning of every problem.", example = "/about/errors") String problems) {
	}

}
