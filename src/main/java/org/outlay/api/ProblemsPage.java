package org.outlay.api;

import java.util.Arrays;
import java.util.List;

/** The page every problem type points to, one section a kind. */
record ProblemsPage(String title, String description, List<Section> sections) {

	static ProblemsPage of(ProblemKind... kinds) {
		return new ProblemsPage("Errors of the JSON API",
				"What each problem type of Outlay's JSON API means, and what to do about it.",
				Arrays.stream(kinds).map(Section::of).toList());
	}

	/** One kind of problem; its slug is the fragment of the section. */
	record Section(String slug, String title, int status, String explanation, String remedy) {

		static Section of(ProblemKind kind) {
			return new Section(kind.slug(), kind.title(), kind.status().value(), kind.explanation(), kind.remedy());
		}

	}

}
