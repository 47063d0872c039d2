package org.outlay.doors.web.source;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.outlay.doors.web.component.SourceRows;
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
 * @param cited those that are only named by others
 * @param editor the editor, who is not a publication
 * @param unread a sentence if not every source is compared with the others; else empty
 */
record SourcesPage(String title, String description, String tablePath, List<SourceListing> read,
		List<SourceRows.SourceRow> cited, List<SourceRows.SourceRow> editor, RetellingTable retellings,
		String unread) implements WebPage {

	/**
	 * The page.
	 * @param assessments those of some of the sources, by id
	 */
	static SourcesPage of(List<SourceRows.SourceRow> rows, Map<String, SourceAssessment> assessments,
			RetellingTable retellings, PointOfView view) {
		List<SourceListing> read = rows.stream()
			.filter((row) -> isRead(row.source()))
			.map((row) -> SourceListing.of(row, assessments.get(row.source().id()), view.asOf()))
			.toList();
		int without = read.size() - assessments.size();
		return new SourcesPage("Sources: publications Outlay has read, and their own sources",
				"Every publication Outlay has taken figures from: when it came out, how much of it is its own, how much it"
						+ " retells, and whether others agree.",
				"/api/v1/sources", read, ofTier(rows, Tier.CITED), ofTier(rows, Tier.EDITOR), retellings,
				(without <= 0) ? ""
						: "The " + assessments.size()
								+ " most recent are compared with the others here; the pages of the "
								+ English.number(without) + " others have the same comparison.");
	}

	static boolean isRead(SourceRef source) {
		return source.tier() != Tier.CITED && source.tier() != Tier.EDITOR;
	}

	private static List<SourceRows.SourceRow> ofTier(List<SourceRows.SourceRow> rows, Tier tier) {
		return rows.stream().filter((row) -> row.source().tier() == tier).toList();
	}

	/** The number of claims that go back to an origin. */
	public String retold(SourceRows.SourceRow row) {
		return English.number(this.retellings.rows()
			.stream()
			.filter((one) -> one.origin.source().id().equals(row.source().id()))
			.mapToLong(RetellingTable.Row::count)
			.sum());
	}

	/**
	 * Words that distinguish an origin from others of its name; empty if its name does.
	 */
	public String known(RetellingTable.Row row) {
		String name = row.origin().name();
		String publisher = row.origin().source().publisher();
		if (publisher != null && !publisher.equals(name)) {
			return publisher;
		}
		if (this.retellings.rows().stream().filter((one) -> one.origin().name().equals(name)).count() < 2) {
			return "";
		}
		return this.cited.stream()
			.filter((one) -> one.source().id().equals(row.origin().source().id()))
			.flatMap((one) -> one.named().stream())
			.map(SourceRows.Naming::note)
			.findFirst()
			.orElse("");
	}

	/**
	 * A source that Outlay has read; words are empty if it is not assessed.
	 *
	 * @param nature {@code "Reuters · Article, original"}
	 * @param shares {@code "73 own, 26 retold"}
	 * @param beside {@code "9 shared: 1 conflict, 2 revisions and 6 repeats"}
	 */
	record SourceListing(SourceRows.SourceRow row, String nature, boolean isPublic, String about, String headlines,
			String shares, String beside) {

		static SourceListing of(SourceRows.SourceRow row, @Nullable SourceAssessment assessment, AsOf asOf) {
			String nature = Stream.of(row.source().publisher(), row.kind())
				.filter(Objects::nonNull)
				.collect(Collectors.joining(" · "));
			boolean isPublic = asOf.isPublic(row.source().published());
			if (assessment == null) {
				return new SourceListing(row, nature, isPublic, "", "", "", "");
			}
			int retold = assessment.retold().size();
			int beyond = assessment.misreports().size();
			int own = assessment.claims().size() - retold - beyond;
			int shared = assessment.shared().size();
			boolean hasClaims = !assessment.claims().isEmpty();
			return new SourceListing(row, nature, isPublic, hasClaims ? SourceFindings.about(assessment) : "",
					English.number(assessment.shown().size()),
					Stream.of(counted(own, "own"), counted(retold, "retold"), counted(beyond, "beyond its origin"))
						.filter((words) -> !words.isEmpty())
						.collect(Collectors.joining(", ")),
					!hasClaims ? "" : (shared == 0) ? "none shared"
							: English.number(shared) + " shared: " + SourceFindings.beside(assessment));
		}

		private static String counted(int number, String word) {
			return (number > 0) ? English.number(number) + " " + word : "";
		}

	}

	/**
	 * The retelling sources: an origin a row, a retelling source a column.
	 *
	 * @param sources those that retell most claims, in this order
	 * @param more a sentence if there are others; else empty
	 */
	record RetellingTable(List<SourceRef> sources, List<Row> rows, String more) {

		/** The largest number of columns. */
		private static final int COLUMNS = 6;

		static RetellingTable of(List<Origin> origins) {
			Map<SourceRef, Long> retellers = origins.stream()
				.flatMap((origin) -> origin.uses().stream())
				.collect(Collectors.groupingBy(Origin.Use::source, LinkedHashMap::new,
						Collectors.summingLong(Origin.Use::count)));
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

		/** An origin, with the claims that go back to it by source; empty for none. */
		record Row(Origin origin, List<String> claims, long count) {

			static Row of(Origin origin, List<SourceRef> sources) {
				Map<SourceRef, String> claims = origin.uses()
					.stream()
					.collect(Collectors.toMap(Origin.Use::source, (use) -> English.number(use.count())));
				return new Row(origin, sources.stream().map((source) -> claims.getOrDefault(source, "")).toList(),
						origin.uses().stream().mapToLong(Origin.Use::count).sum());
			}

			public String total() {
				return English.number(this.count);
			}

		}

	}

}
