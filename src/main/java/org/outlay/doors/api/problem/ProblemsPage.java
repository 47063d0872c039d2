package org.outlay.doors.api.problem;

import java.util.Arrays;
import java.util.List;

/** The page that lists every kind of problem. */
public record ProblemsPage(String title, String description, List<ProblemPage> problems) {

	public static ProblemsPage of(ProblemKind... kinds) {
		return new ProblemsPage("Errors of the JSON API",
				"What each problem type of Outlay's JSON API means, and what to do about it.",
				Arrays.stream(kinds).map(ProblemPage::of).toList());
	}

}
