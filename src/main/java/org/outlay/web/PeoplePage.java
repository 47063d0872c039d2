package org.outlay.web;

import java.util.List;

import org.outlay.ledger.SubjectRef;

/** The list of people. */
record PeoplePage(List<Row> rows) implements WebPage {

	@Override
	public String title() {
		return "People and their roles";
	}

	@Override
	public String description() {
		return "People whom sources name, with the roles they have or had, each role with its source.";
	}

	@Override
	public String tablePath() {
		return "/api/v1/people";
	}

	public String summary() {
		return Phrases.capital(Phrases.count(this.rows.size(), "person", "people"))
				+ ", by name, with every role a source gives them.";
	}

	/** One person. */
	record Row(SubjectRef person, List<RoleLine> roles, String claims) {
	}

}
