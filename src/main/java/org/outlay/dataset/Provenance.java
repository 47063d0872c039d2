package org.outlay.dataset;

import java.util.Map;

import org.outlay.lens.Lens;
import org.outlay.period.Match;
import org.outlay.site.Edition;
import org.outlay.site.Editions;
import org.outlay.site.Site;
import org.outlay.tabular.Notes;

import org.springframework.stereotype.Component;

/** Says with every table where it comes from, as of when and under which licence. */
@Component
public class Provenance {

	private final Site site;

	private final Editions editions;

	Provenance(Site site, Editions editions) {
		this.site = site;
		this.editions = editions;
	}

	/**
	 * The notes of one table.
	 * @param filters what was asked for beside the lens, by name
	 * @param path where it came from on this site, with its query; encoded
	 */
	public Notes of(String title, Lens lens, Map<String, String> filters, String path) {
		Edition edition = this.editions.current();
		Notes notes = Notes.of(title)
			.with("Source", this.site.name() + ": " + this.site.description())
			.with("Address", this.site.at(path))
			.with("As of",
					lens.asOf().day() + ", what was "
							+ ((lens.asOf().match() == Match.CERTAIN) ? "certainly" : "possibly") + " public")
			.with("Recorded as of",
					(lens.recorded() != null) ? lens.recorded().text()
							: "what Outlay holds now, edition " + edition.id())
			.with("Headlines by", lens.rule().versioned())
			.with("Currency", (lens.money().unit() == null) ? "each amount as it was stated"
					: lens.money().code() + " at rates " + lens.fx().code() + ", beside the amount as stated");
		for (Map.Entry<String, String> filter : filters.entrySet()) {
			notes = notes.with("Only " + filter.getKey(), filter.getValue());
		}
		return notes.with("Edition of the data", edition.id() + ", held since " + edition.since())
			.with("Licence",
					this.site.licence().title() + " (" + this.site.licence().url() + "). "
							+ this.site.licence().scope())
			.with("How to read",
					"Amounts are intervals: an empty high bound means a floor, an empty low bound a ceiling."
							+ " Never average the bounds, and keep the hedge with the number.");
	}

}
