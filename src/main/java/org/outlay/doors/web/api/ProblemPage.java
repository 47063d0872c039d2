package org.outlay.doors.web.api;

import java.util.Map;

import org.outlay.doors.web.page.WebPage;

/**
 * The page a problem type leads to.
 *
 * @param name its name in addresses
 * @param code the HTTP status it comes with
 */
record ProblemPage(String title, String name, int code, String explanation, String remedy) implements WebPage {

	/** Made of an entry of {@code x-problem-types} in the OpenAPI document. */
	static ProblemPage of(Map<?, ?> problem) {
		return new ProblemPage(text(problem, "title"), text(problem, "name"), Integer.parseInt(text(problem, "status")),
				text(problem, "explanation"), text(problem, "remedy"));
	}

	private static String text(Map<?, ?> problem, String field) {
		return String.valueOf(problem.get(field));
	}

	@Override
	public String description() {
		return "What the problem " + this.name + " of Outlay's JSON API means.";
	}

}
