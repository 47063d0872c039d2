package org.outlay.doors.web.api;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.OpenAPI;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springdoc.webmvc.api.OpenApiWebMvcResource;

import org.outlay.doors.web.page.NotFound;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** The API in readers' words, made of its OpenAPI document alone: guide and problems. */
@Controller
@ConditionalOnWebApplication
class ApiPages {

	private static final String DOCUMENT = "/api/v1/openapi.json";

	private final OpenApiWebMvcResource documents;

	private final Tour tour;

	private @Nullable Guide guide;

	ApiPages(OpenApiWebMvcResource documents, Tour tour) {
		this.tour = tour;
		this.documents = documents;
	}

	@GetMapping("/api")
	ModelAndView guide(HttpServletRequest request) throws IOException {
		return read(request).page().with(this.tour.chapters()).in("api/index");
	}

	@GetMapping("/about/errors")
	ModelAndView problems(HttpServletRequest request) throws IOException {
		return new ProblemsPage(read(request).problems()).in("api/problems");
	}

	@GetMapping("/about/errors/{name}")
	ModelAndView problem(@PathVariable String name, HttpServletRequest request) throws IOException {
		return read(request).problems()
			.stream()
			.filter((problem) -> problem.name().equals(name))
			.findFirst()
			.orElseThrow(() -> new NotFound("problem type", name))
			.in("api/problem");
	}

	/**
	 * Reads the document once: nothing in it changes while the program runs. The tour is
	 * left to each request, because it names the address that was asked for.
	 */
	private synchronized Guide read(HttpServletRequest request) throws IOException {
		Guide read = this.guide;
		if (read == null) {
			read = Guide.of(Json31.mapper()
				.readValue(this.documents.openapiJson(request, DOCUMENT, Locale.ENGLISH), OpenAPI.class));
			this.guide = read;
		}
		return read;
	}

	/** The document as pages. */
	private record Guide(GuidePage page, List<ProblemPage> problems) {

		static Guide of(OpenAPI document) {
			List<?> problems = Objects.requireNonNull((List<?>) document.getExtensions().get("x-problem-types"),
					"the document has no problems");
			return new Guide(GuidePage.of(document),
					problems.stream().map((problem) -> ProblemPage.of((Map<?, ?>) problem)).toList());
		}

	}

}
