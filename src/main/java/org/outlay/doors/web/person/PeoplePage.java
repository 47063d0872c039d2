package org.outlay.doors.web.person;

import java.util.List;

import org.outlay.doors.web.page.WebPage;
import org.outlay.readings.figures.RoleLine;
import org.outlay.readings.ledger.SubjectRef;
import org.outlay.values.english.English;

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
		return English.capital(English.count(this.rows.size(), "person", "people"))
				+ ", by name, with every role a source gives them.";
	}

	/** One person. */
	record Row(SubjectRef person, List<RoleLine> roles, String claims) {
	}

}
