package org.outlay.api;

import java.util.Arrays;
import java.util.List;

/** The page that lists every kind of problem. */
record ProblemsPage(String title, String description, List<ProblemPage> problems) {

	static ProblemsPage of(ProblemKind... kinds) {
		return new ProblemsPage("Errors of the JSON API",
				"What each problem type of Outlay's JSON API means, and what to do about it.",
				Arrays.stream(kinds).map(ProblemPage::of).toList());
	}

}
