package org.outlay.publishing.dataset;

import java.util.Map;

import org.outlay.facts.revision.Revision;
import org.outlay.facts.revision.Revisions;
import org.outlay.publishing.site.Site;
import org.outlay.publishing.tabular.TableNotes;
import org.outlay.readings.view.PointOfView;

import org.springframework.stereotype.Component;

/** Notes for every table on its origin, its day and its licence. */
@Component
public record Provenance(Site site, Revisions revisions) {

	/**
	 * The notes of one table.
	 * @param filters the filters by name, without the point of view
	 * @param path its path on this site, with its query; encoded
	 */
	public TableNotes of(String title, PointOfView view, Map<String, String> filters, String path) {
		Revision revision = this.revisions.current();
		TableNotes notes = TableNotes.of(title)
			.with("Source", this.site.name() + ": " + this.site.description())
			.with("Address", this.site.at(path))
			.with("As of", view.asOf().day() + ", sources " + view.asOf().match().adverb() + " public")
			.with("Recorded as of",
					(view.recorded() != null) ? view.recorded().text() : "the current record, edition " + revision.id())
			.with("Headlines by", view.rule().versioned())
			.with("Currency", (view.money().unit() == null) ? "as stated"
					: view.money().code() + " at rates " + view.fx().code() + ", beside the stated amount");
		for (Map.Entry<String, String> filter : filters.entrySet()) {
			notes = notes.with("Only " + filter.getKey(), filter.getValue());
		}
		return notes.with("Edition of the data", revision.id() + ", imported at " + revision.since())
			.with("Licence",
					this.site.licence().title() + " (" + this.site.licence().url() + "). "
							+ this.site.licence().scope())
			.with("How to read",
					"Amounts are intervals: one without an upper bound is a floor, one without a lower bound a ceiling."
							+ " Never average the bounds, and keep the hedge with the number.");
	}

}
