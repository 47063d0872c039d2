package org.outlay.web;

import java.util.List;
import java.util.Map;

import org.outlay.ledger.SourceRef;
import org.outlay.lens.Lens;
import org.outlay.source.Tier;
import org.outlay.testimony.Testimony;

/**
 * The list of sources.
 *
 * @param read those Outlay has read
 * @param cited those only named by others
 * @param editor what is not a publication
 * @param retellings who retells whom
 */
record SourcesPage(List<SourceLine> read, List<SourceRow> cited, List<SourceRow> editor,
		RetellingTable retellings) implements WebPage {

	/**
	 * Sources on the shelves they stand on.
	 * @param testimonies what some of them say, by id
	 */
	static SourcesPage of(List<SourceRow> rows, Map<String, Testimony> testimonies, RetellingTable retellings,
			Lens lens) {
		List<SourceLine> read = rows.stream()
			.filter((row) -> isRead(row.source()))
			.map((row) -> new SourceLine(row, testimonies.get(row.source().id()), lens.asOf()))
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
		return Phrases.number(this.retellings.of(row.source().id()));
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
		long without = this.read.stream().filter((line) -> line.testimony() == null).count();
		return (without == 0) ? ""
				: "The " + (this.read.size() - without)
						+ " that came out last are held against the others here; the pages of the "
						+ Phrases.number(without) + " others tell the same of each.";
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
