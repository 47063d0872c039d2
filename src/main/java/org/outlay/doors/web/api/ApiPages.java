package org.outlay.doors.web.api;

import java.io.IOException;
import java.util.List;
import java.util.Locale;

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

	private @Nullable GuidePage guide;

	ApiPages(OpenApiWebMvcResource documents, Tour tour) {
		this.tour = tour;
		this.documents = documents;
	}

	@GetMapping("/api")
	ModelAndView guide(HttpServletRequest request) throws IOException {
		return read(request).with(this.tour.chapters()).in("api/index");
	}

	@GetMapping("/about/errors")
	ModelAndView problems(HttpServletRequest request) throws IOException {
		return new ProblemsPage("Errors of the JSON API",
				"The meaning of each problem type of Outlay's JSON API, with the remedy.", read(request).problems())
			.in("api/problems");
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

	/** Reads the document once: nothing in it changes while the program runs. */
	private synchronized GuidePage read(HttpServletRequest request) throws IOException {
		GuidePage read = this.guide;
		if (read == null) {
			read = GuidePage.of(Json31.mapper()
				.readValue(this.documents.openapiJson(request, "/api/v1/openapi.json", Locale.ENGLISH), OpenAPI.class));
			this.guide = read;
		}
		return read;
	}

	/** The page that lists every problem type. */
	record ProblemsPage(String title, String description, List<GuidePage.ProblemPage> problems) implements WebPage {
	}

}
