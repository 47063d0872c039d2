package org.outlay.doors.web.source;

import java.util.List;
import java.util.Map;

import org.outlay.doors.web.component.SourceRow;
import org.outlay.doors.web.page.WebPage;
import org.outlay.facts.source.Tier;
import org.outlay.readings.ledger.SourceRef;
import org.outlay.readings.sourceview.SourceAssessment;
import org.outlay.readings.view.PointOfView;
import org.outlay.values.english.English;

/**
 * The list of sources.
 *
 * @param read those Outlay has read
 * @param cited those only named by others
 * @param editor what is not a publication
 * @param retellings who retells whom
 */
record SourcesPage(List<SourceListing> read, List<SourceRow> cited, List<SourceRow> editor,
		RetellingTable retellings) implements WebPage {

	/**
	 * Sources on the shelves they stand on.
	 * @param testimonies what some of them say, by id
	 */
	static SourcesPage of(List<SourceRow> rows, Map<String, SourceAssessment> testimonies, RetellingTable retellings,
			PointOfView view) {
		List<SourceListing> read = rows.stream()
			.filter((row) -> isRead(row.source()))
			.map((row) -> new SourceListing(row, testimonies.get(row.source().id()), view.asOf()))
			.toList();
		return new SourcesPage(read, shelf(rows, Tier.CITED), shelf(rows, Tier.EDITOR), retellings);
	}

	static boolean isRead(SourceRef source) {
		return source.tier() != Tier.CITED && source.tier() != Tier.EDITOR;
	}

	private static List<SourceRow> shelf(List<SourceRow> rows, Tier tier) {
		return rows.stream().filter((row) -> row.source().tier() == tier).toList();
	}

	/** How many claims rest on an origin. */
	public String resting(SourceRow row) {
		return English.number(this.retellings.of(row.source().id()));
	}

	/** What tells an origin apart from others of its name; empty where the name does. */
	public String known(RetellingTable.Row row) {
		if (!row.publisher().isEmpty() || this.retellings.named(row.origin().name()) < 2) {
			return row.publisher();
		}
		return this.cited.stream()
			.filter((one) -> one.source().id().equals(row.origin().source().id()))
			.flatMap((one) -> one.named().stream())
			.map(SourceRow.Naming::note)
			.findFirst()
			.orElse("");
	}

	/** That not every source is held against the others; empty if each is. */
	public String unread() {
		long without = this.read.stream().filter((line) -> line.assessment() == null).count();
		return (without == 0) ? ""
				: "The " + (this.read.size() - without)
						+ " that came out last are held against the others here; the pages of the "
						+ English.number(without) + " others tell the same of each.";
	}

	@Override
	public String title() {
		return "Sources: what Outlay has read, and what that cites";
	}

	@Override
	public String description() {
		return "Every publication Outlay has taken figures from: when it came out, how much of it is its own, what it"
				+ " retells, and whether others agree.";
	}

	@Override
	public String tablePath() {
		return "/api/v1/sources";
	}

}
