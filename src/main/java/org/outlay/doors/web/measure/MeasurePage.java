package org.outlay.doors.web.measure;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.outlay.doors.web.page.Citable;
import org.outlay.doors.web.page.FeedLink;
import org.outlay.doors.web.page.Paging;
import org.outlay.facts.claim.dictionary.Measure;
import org.outlay.readings.ledger.Figure;
import org.outlay.values.english.English;

/**
 * A measure and its claims, a page at a time.
 *
 * @param total how many claims there are of it
 * @param complaint what is wrong with the page number asked for
 */
public record MeasurePage(Measure measure, long total, List<Figure> figures, Paging paging,
		@Nullable String complaint) implements Citable {

	@Override
	public String title() {
		String title = this.measure.label() + ": every claim";
		return (this.paging.number() > 1) ? title + ", page " + this.paging.number() : title;
	}

	@Override
	public String description() {
		return this.measure.definition();
	}

	@Override
	public List<FeedLink> feeds() {
		return FeedLink.of("/measures/" + this.measure.code(), this.measure.label(), null);
	}

	public String kind() {
		return MeasuresPage.kind(this.measure);
	}

	public String claims() {
		return English.capital(English.count(this.total, "claim"));
	}

	public String apiPath() {
		return "/api/v1/claims?measure=" + this.measure.code();
	}

}
