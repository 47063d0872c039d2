package org.outlay.doors.api.problem;

import java.io.IOException;

import jakarta.servlet.http.HttpServletResponse;
import tools.jackson.databind.json.JsonMapper;

import org.outlay.publishing.site.Site;

import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/** Writes problems as answers. */
@Component
public class ProblemWriter {

	private final JsonMapper json;

	private final Site site;

	ProblemWriter(JsonMapper json, Site site) {
		this.json = json;
		this.site = site;
	}

	void write(Problem problem, HttpServletResponse response) throws IOException {
		response.resetBuffer();
		response.setStatus(problem.status());
		response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
		response.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
		if (problem.status() == ProblemKind.METHOD_NOT_ALLOWED.status().value()) {
			response.setHeader(HttpHeaders.ALLOW, "GET, HEAD, OPTIONS");
		}
		response.getOutputStream().write(this.json.writeValueAsBytes(problem.under(this.site.at(""))));
		// Spring would tell who asks for the OPTIONS of nothing that everything is
		// allowed.
		response.flushBuffer();
	}

}
