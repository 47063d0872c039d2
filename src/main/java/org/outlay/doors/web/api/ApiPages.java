package org.outlay.doors.web.api;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.OpenAPI;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springdoc.webmvc.api.OpenApiWebMvcResource;

import org.outlay.doors.web.page.NotFound;
import org.outlay.doors.web.page.WebPage;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/**
 * The API in readers' words, made from its OpenAPI document alone: guide and problems.
 */
@Controller
@ConditionalOnWebApplication
class ApiPages {

	private final OpenApiWebMvcResource documents;

	private final Tour tour;

	private @Nullable OpenAPI document;

	ApiPages(OpenApiWebMvcResource documents, Tour tour) {
		this.tour = tour;
		this.documents = documents;
	}

	@GetMapping("/api")
	ModelAndView guide(HttpServletRequest request) throws IOException {
		return GuidePage.of(read(request), this.tour.chapters()).in("api/index");
	}

	@GetMapping("/about/errors")
	ModelAndView problems(HttpServletRequest request) throws IOException {
		return new ProblemsPage("Errors of the JSON API",
				"The meaning of each problem type of Outlay's JSON API, with the remedy.",
				problems(read(request)).toList())
			.in("api/problems");
	}

	@GetMapping("/about/errors/{name}")
	ModelAndView problem(@PathVariable String name, HttpServletRequest request) throws IOException {
		return problems(read(request)).filter((problem) -> problem.name().equals(name))
			.findFirst()
			.orElseThrow(() -> new NotFound("problem type", name))
			.in("api/problem");
	}

	/** Reads the document once: nothing in it changes while the program runs. */
	private synchronized OpenAPI read(HttpServletRequest request) throws IOException {
		OpenAPI read = this.document;
		if (read == null) {
			read = Json31.mapper()
				.readValue(this.documents.openapiJson(request, "/api/v1/openapi.json", Locale.ENGLISH), OpenAPI.class);
			this.document = read;
		}
		return read;
	}

	private static Stream<ProblemPage> problems(OpenAPI document) {
		List<?> problems = Objects.requireNonNull((List<?>) document.getExtensions().get("x-problem-types"),
				"the document has no problems");
		return problems.stream().map((problem) -> ProblemPage.of((Map<?, ?>) problem));
	}

	/** The page that lists every problem type. */
	record ProblemsPage(String title, String description, List<ProblemPage> problems) implements WebPage {
	}

	/**
	 * The page a problem type leads to.
	 *
	 * @param name its name in addresses
	 * @param code its HTTP status
	 */
	record ProblemPage(String title, String name, String code, String explanation, String remedy) implements WebPage {

		/** The page of an entry of {@code x-problem-types} in the OpenAPI document. */
		static ProblemPage of(Map<?, ?> problem) {
			List<String> texts = Stream.of("title", "name", "status", "explanation", "remedy")
				.map((field) -> String.valueOf(problem.get(field)))
				.toList();
			return new ProblemPage(texts.get(0), texts.get(1), texts.get(2), texts.get(3), texts.get(4));
		}

		@Override
		public String description() {
			return "The meaning of the problem " + this.name + " of Outlay's JSON API.";
		}

	}

}
