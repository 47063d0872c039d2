package org.outlay.doors.web.claim;

import java.util.List;

import org.outlay.doors.web.page.FilterForm;
import org.outlay.doors.web.page.FilteredPage;
import org.outlay.doors.web.page.Paging;
import org.outlay.readings.ledger.Figure;
import org.outlay.values.english.English;

import org.springframework.data.domain.Page;

/** The ledger of all claims, a page at a time. */
record ClaimsPage(FilterForm form, String summary, List<Figure> figures, Paging paging) implements FilteredPage {

	static ClaimsPage of(FilterForm form, Page<Figure> page, Paging paging) {
		return new ClaimsPage(form, English.capital(English.count(page.getTotalElements(), "claim")), page.getContent(),
				paging);
	}

	@Override
	public String title() {
		String title = this.form.title("The ledger of claims");
		return (this.paging.number() > 1) ? title + ", page " + this.paging.number() : title;
	}

	@Override
	public String description() {
		return "Every figure Outlay holds, as its source states it: hedge, standing, time, voice and place.";
	}

}
