package org.outlay.web;

/** What the errors of the JSON API mean; every problem type leads to a section of it. */
record ErrorsPage() implements WebPage {

	@Override
	public String title() {
		return "Errors of the JSON API";
	}

	@Override
	public String description() {
		return "What each problem type of Outlay's JSON API means, and what to do about it.";
	}

}
