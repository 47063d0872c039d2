package org.outlay.doors.web.api;

import java.util.List;

import org.outlay.doors.web.page.WebPage;

/** The page that lists every problem type. */
record ProblemsPage(List<ProblemPage> problems) implements WebPage {

	@Override
	public String title() {
		return "Errors of the JSON API";
	}

	@Override
	public String description() {
		return "What each problem type of Outlay's JSON API means, and what to do about it.";
	}

}
