package org.outlay.web;

import java.util.ArrayList;
import java.util.List;

import org.outlay.ledger.SourceRef;
import org.outlay.source.Tier;

/**
 * The list of sources.
 *
 * @param read those Outlay has read
 * @param cited those only named by others
 * @param editor what is not a publication
 */
record SourcesPage(List<SourceRow> read, List<SourceRow> cited, List<SourceRow> editor) implements WebPage {

	static SourcesPage of(List<SourceRow> rows) {
		SourcesPage page = new SourcesPage(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
		for (SourceRow row : rows) {
			page.shelf(row.source()).add(row);
		}
		return page;
	}

	private List<SourceRow> shelf(SourceRef source) {
		if (source.tier() == Tier.EDITOR) {
			return this.editor;
		}
		return (source.tier() == Tier.CITED) ? this.cited : this.read;
	}

	@Override
	public String title() {
		return "Sources: what Outlay has read, and what that cites";
	}

	@Override
	public String description() {
		return "Every publication Outlay has taken figures from, when it came out, and what it names as its origin.";
	}

	@Override
	public String tablePath() {
		return "/api/v1/sources";
	}

}
