package org.outlay.doors.web.home;

import java.util.List;

import org.outlay.doors.web.component.SourceRow;
import org.outlay.doors.web.page.Citable;
import org.outlay.readings.change.Change;
import org.outlay.readings.charts.ShownChart;
import org.outlay.readings.counts.Counts.Freshness;
import org.outlay.readings.counts.Counts.Holdings;
import org.outlay.readings.figures.EventLine;
import org.outlay.readings.figures.FrontSummary;
import org.outlay.values.english.English;

/**
 * The front page.
 *
 * @param lead what companies plan for the year, side by side
 * @param leadPath where the same is as a table
 * @param revisions what was revised, withdrawn or came out, the last recorded first
 * @param lately what happened last, the latest first
 * @param ahead what is planned, the nearest first
 */
public record HomePage(Holdings holdings, Freshness freshness, FrontSummary highlights, ShownChart lead,
		String leadPath, List<Change> revisions, List<SourceRow> sources, List<EventLine> lately,
		List<EventLine> ahead) implements Citable {

	@Override
	public String title() {
		return "Who spends how much on AI, according to whom";
	}

	@Override
	public String description() {
		return "Outlay records what the AI industry invests: every figure with its hedge, its source and how sure"
				+ " it is, and never flattened to one number.";
	}

	/** How much there is, each with the list it counts. */
	public List<Count> counts() {
		return List.of(count(this.holdings.claims(), "claim", "claims", "/claims"),
				count(this.holdings.sources(), "source read", "sources read", "/sources"),
				count(this.holdings.companies(), "company, division or group", "companies, divisions and groups",
						"/companies"),
				count(this.holdings.models(), "model", "models", "/models"),
				count(this.holdings.products(), "product", "products", "/products"),
				count(this.holdings.people(), "person", "people", "/people"),
				count(this.holdings.events(), "event", "events", "/events"));
	}

	private static Count count(long number, String one, String many, String path) {
		return new Count(English.number(number), (number == 1) ? one : many, path);
	}

	/** When the record last changed and how far the reading has come. */
	public String fresh() {
		String changed = (this.freshness.changed() != null) ? English.day(this.freshness.changed()) : "never";
		return "Record last changed " + changed + ((this.freshness.accessed() != null)
				? "; sources read up to " + English.day(this.freshness.accessed()) + "." : ".");
	}

	/** A count and the list it counts. */
	record Count(String number, String label, String path) {
	}

}
