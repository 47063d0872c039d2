package org.outlay.doors.web.source;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.outlay.doors.web.component.SourceRow;
import org.outlay.doors.web.page.WebPage;
import org.outlay.facts.source.Tier;
import org.outlay.readings.figures.Origin;
import org.outlay.readings.ledger.SourceRef;
import org.outlay.readings.sourceview.SourceAssessment;
import org.outlay.readings.view.PointOfView;
import org.outlay.values.english.English;
import org.outlay.values.period.AsOf;

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

	/**
	 * A source in the list of those read, with what it is worth.
	 *
	 * @param assessment absent where there are too many sources to read each
	 * @param asOf as of when it is looked at
	 */
	record SourceListing(SourceRow row, @Nullable SourceAssessment assessment, AsOf asOf) {

		/** {@code "Reuters · Article, original"}. */
		public String nature() {
			return Stream.of(this.row.source().publisher(), this.row.kind())
				.flatMap(Stream::ofNullable)
				.reduce((publisher, kind) -> publisher + " · " + kind)
				.orElse("");
		}

		public boolean isPublic() {
			return this.asOf.isPublic(this.row.source().published());
		}

		/** Whether its claims are held against others. */
		public boolean isRead() {
			return this.assessment != null && !this.assessment.claims().isEmpty();
		}

		public String about() {
			return (this.assessment != null) ? SourceTally.about(this.assessment) : "";
		}

		public String headlines() {
			return (this.assessment != null) ? English.number(this.assessment.shown().size()) : "";
		}

		/** {@code "73 own, 26 retold"}. */
		public String shares() {
			if (this.assessment == null) {
				return "";
			}
			int retold = this.assessment.retold().size();
			int own = this.assessment.claims().size() - retold;
			return String.join(", ",
					Stream
						.of((own > 0) ? English.number(own) + " own" : "",
								(retold > 0) ? English.number(retold) + " retold" : "")
						.filter((share) -> !share.isEmpty())
						.toList());
		}

		/** {@code "9 shared: 1 conflict, 2 revisions and 6 repeats"}. */
		public String beside() {
			if (this.assessment == null) {
				return "";
			}
			List<?> shared = this.assessment.shared();
			return shared.isEmpty() ? "none shared"
					: English.number(shared.size()) + " shared: " + SourceTally.beside(this.assessment);
		}

	}

	/**
	 * Who retells whom: an origin a row, a retelling source a column.
	 *
	 * @param sources those that retell most, the most first
	 * @param more that there are others, in words; empty if not
	 */
	record RetellingTable(List<SourceRef> sources, List<Row> rows, String more) {

		/** More columns are no help to anybody. */
		private static final int COLUMNS = 6;

		static RetellingTable of(List<Origin> origins) {
			Map<SourceRef, Long> retellers = new LinkedHashMap<>();
			origins.stream()
				.flatMap((origin) -> origin.uses().stream())
				.forEach((use) -> retellers.merge(use.source(), use.count(), Long::sum));
			List<SourceRef> sources = retellers.entrySet()
				.stream()
				.sorted(Map.Entry.<SourceRef, Long>comparingByValue(Comparator.reverseOrder()))
				.map(Map.Entry::getKey)
				.limit(COLUMNS)
				.toList();
			int more = retellers.size() - sources.size();
			return new RetellingTable(sources, origins.stream().map((origin) -> Row.of(origin, sources)).toList(),
					(more == 0) ? "" : English.capital(English.count(more, "more source"))
							+ " retell, and count in the last column; the page of each names its origins.");
		}

		/** How many claims rest on an origin, by its id. */
		long of(String origin) {
			return this.rows.stream()
				.filter((row) -> row.origin.source().id().equals(origin))
				.mapToLong(Row::count)
				.sum();
		}

		/** How many origins go by a name. */
		long named(String name) {
			return this.rows.stream().filter((row) -> row.origin.name().equals(name)).count();
		}

		public boolean isEmpty() {
			return this.rows.isEmpty();
		}

		/** An origin with the claims that rest on it, source by source. */
		record Row(Origin origin, List<Entry> entries, long count, String total) {

			static Row of(Origin origin, List<SourceRef> sources) {
				long count = origin.uses().stream().mapToLong(Origin.Use::count).sum();
				return new Row(origin,
						sources.stream()
							.map((source) -> new Entry(source,
									origin.uses()
										.stream()
										.filter((use) -> use.source().equals(source))
										.map((use) -> English.number(use.count()))
										.findFirst()
										.orElse("")))
							.toList(),
						count, English.number(count));
			}

			/** Who published the origin, where its name does not say so. */
			public String publisher() {
				return Stream.ofNullable(this.origin.source().publisher())
					.filter((name) -> !name.equals(this.origin.name()))
					.findFirst()
					.orElse("");
			}

		}

		/** How many claims one source has from an origin; empty for none. */
		record Entry(SourceRef source, String claims) {
		}

	}

}
