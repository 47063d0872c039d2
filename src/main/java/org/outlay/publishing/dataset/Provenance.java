package org.outlay.publishing.dataset;

import java.util.Map;

import org.outlay.facts.revision.Revision;
import org.outlay.facts.revision.Revisions;
import org.outlay.publishing.site.Site;
import org.outlay.publishing.tabular.TableNotes;
import org.outlay.readings.view.PointOfView;

import org.springframework.stereotype.Component;

/** Says with every table where it comes from, as of when and under which licence. */
@Component
public class Provenance {

	private final Site site;

	private final Revisions revisions;

	Provenance(Site site, Revisions revisions) {
		this.site = site;
		this.revisions = revisions;
	}

	/**
	 * The notes of one table.
	 * @param filters what was asked for beside the point of view, by name
	 * @param path where it came from on this site, with its query; encoded
	 */
	public TableNotes of(String title, PointOfView view, Map<String, String> filters, String path) {
		Revision revision = this.revisions.current();
		TableNotes notes = TableNotes.of(title)
			.with("Source", this.site.name() + ": " + this.site.description())
			.with("Address", this.site.at(path))
			.with("As of", view.asOf().day() + ", what was " + view.asOf().match().adverb() + " public")
			.with("Recorded as of",
					(view.recorded() != null) ? view.recorded().text()
							: "what Outlay holds now, edition " + revision.id())
			.with("Headlines by", view.rule().versioned())
			.with("Currency", (view.money().unit() == null) ? "each amount as it was stated"
					: view.money().code() + " at rates " + view.fx().code() + ", beside the amount as stated");
		for (Map.Entry<String, String> filter : filters.entrySet()) {
			notes = notes.with("Only " + filter.getKey(), filter.getValue());
		}
		return notes.with("Edition of the data", revision.id() + ", held since " + revision.since())
			.with("Licence",
					this.site.licence().title() + " (" + this.site.licence().url() + "). "
							+ this.site.licence().scope())
			.with("How to read",
					"Amounts are intervals: an empty high bound means a floor, an empty low bound a ceiling."
							+ " Never average the bounds, and keep the hedge with the number.");
	}

}
