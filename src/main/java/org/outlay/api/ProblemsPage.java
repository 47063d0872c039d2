package org.outlay.api;

import java.util.List;

/** The page every problem type points to, one section a kind. */
record ProblemsPage(String title, String description, List<ProblemKind> kinds) {

	static final ProblemsPage ALL = new ProblemsPage("API problems",
			"What every problem the Outlay API answers with means, and what to do about it.",
			List.of(ProblemKind.values()));

}
