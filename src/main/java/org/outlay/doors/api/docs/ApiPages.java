package org.outlay.doors.api.docs;

import java.io.IOException;
import java.util.Locale;

import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.OpenAPI;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springdoc.webmvc.api.OpenApiWebMvcResource;

import org.outlay.doors.api.problem.ApiAddresses;
import org.outlay.doors.api.problem.ProblemKind;
import org.outlay.doors.api.problem.ProblemPage;
import org.outlay.doors.api.problem.ProblemsPage;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

import static org.springframework.http.HttpStatus.NOT_FOUND;

/** The API in readers' words: its guide and its problems. */
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
	String guide(HttpServletRequest request, Model model) throws IOException {
		model.addAttribute("page", guide(request).with(this.tour.chapters()));
		return "api/index";
	}

	/**
	 * Reads the document once: nothing in it changes while the program runs. The tour is
	 * left to each request, because it names the address that was asked for.
	 */
	private synchronized GuidePage guide(HttpServletRequest request) throws IOException {
		GuidePage read = this.guide;
		if (read == null) {
			byte[] document = this.documents.openapiJson(request, ApiAddresses.API + "/openapi.json", Locale.ENGLISH);
			read = GuidePage.of(Json31.mapper().readValue(document, OpenAPI.class));
			this.guide = read;
		}
		return read;
	}

	@GetMapping(ProblemKind.PAGE)
	String problems(Model model) {
		model.addAttribute("page", ProblemsPage.of(ProblemKind.values()));
		return "api/problems";
	}

	@GetMapping(ProblemKind.PAGE + "/{slug}")
	String problem(@PathVariable String slug, Model model) {
		model.addAttribute("page",
				ProblemKind.of(slug).map(ProblemPage::of).orElseThrow(() -> new ResponseStatusException(NOT_FOUND)));
		return "api/problem";
	}

}
